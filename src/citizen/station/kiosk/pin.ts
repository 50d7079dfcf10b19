import { fromBase64, toBase64 } from '../../../seal/basis/bytes.ts';

/** What a device at a counter remembers of its PIN: nothing that gives it back but slow trying. */
interface KeptPin {
  readonly salt: string;
  readonly hash: string;
  /** Wrong tries since the last right one. */
  readonly wrong: number;
  /** Until when no try counts, by this device's clock; 0 for none. */
  readonly until: number;
}

const shortestPin = 4;
const mostWrong = 5;
const waitMs = 60_000;
/** Some tenths of a second on a slow phone. */
const rounds = 200_000;
const key = 'prongsai-kiosk';

export const isPin = (typed: string): boolean => new RegExp(`^\\d{${shortestPin},12}$`).test(typed);

/** Whether somebody has set a PIN here: then this device has been made ready before. */
export function hasPin(): boolean {
  return kept() !== null;
}

/** @returns whether the browser keeps it */
export async function setPin(pin: string): Promise<boolean> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return keep({ salt: toBase64(salt), hash: await slowly(pin, salt), wrong: 0, until: 0 });
}

/** @returns 'wait' after five wrong ones, for a minute, longer after each further one */
export async function tryPin(pin: string, now: number): Promise<'right' | 'wrong' | 'wait'> {
  const known = kept();
  if (known === null) return 'right';
  if (waitLeft(now) > 0) return 'wait';
  const isRight = (await slowly(pin, fromBase64(known.salt))) === known.hash;
  const wrong = isRight ? 0 : known.wrong + 1;
  const over = wrong - mostWrong;
  keep({ ...known, wrong, until: over < 0 ? 0 : now + waitMs * 2 ** Math.min(over, 6) });
  if (isRight) return 'right';
  return over < 0 ? 'wrong' : 'wait';
}

/** Whole seconds until the next try counts; never longer than the longest wait, whatever the clock did. */
export function waitLeft(now: number): number {
  const left = (kept()?.until ?? 0) - now;
  return left > waitMs * 64 ? 0 : Math.max(0, Math.ceil(left / 1_000));
}

export function forgetPin(): void {
  localStorage.removeItem(key);
}

async function slowly(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return toBase64(new Uint8Array(await crypto.subtle.deriveBits(way, typed, 256)));
}

function kept(): KeptPin | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as KeptPin | null; // written below
  } catch {
    return null;
  }
}

function keep(pin: KeptPin): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(pin));
    return true;
  } catch {
    return false;
  }
}
