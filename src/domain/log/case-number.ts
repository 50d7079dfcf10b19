import type { Instant } from '../basics/instant.ts';
import { dayOf } from '../calendar/bangkok.ts';
import { fiscalYearOf } from '../calendar/fiscal-year.ts';

/** ปีงบประมาณ in which a case is counted: that of its arrival. */
export function caseYear(receivedAt: Instant): number {
  return fiscalYearOf(dayOf(receivedAt));
}

/**
 * The number read at the counter, such as `70-0001`. It comes from clear headers alone, so all devices agree, whatever they may open.
 *
 * @param fiscalYear Buddhist era
 * @param running from 1, over the year's submissions in the log's order
 */
export function caseNumber(fiscalYear: number, running: number): string {
  return `${String(fiscalYear % 100).padStart(2, '0')}-${String(running).padStart(4, '0')}`;
}

/**
 * When something was done, as far as the log can vouch for it: a device's clock may be a year off, the log's order cannot.
 *
 * @param at by the device's clock
 * @param bounds when the collector received the entry that the device had seen last, and the act itself
 */
export function vouchedTime(
  at: Instant,
  { notBefore, notAfter }: { readonly notBefore: Instant | null; readonly notAfter: Instant },
): Instant {
  if (at > notAfter) return notAfter;
  return notBefore !== null && at < notBefore ? notBefore : at;
}

/** A case's number as somebody said or typed it: by itself, or with what stands before it. */
export interface TypedNumber {
  /** The two digits of its fiscal year; `null` where only the running number was said. */
  readonly year: string | null;
  readonly running: number;
}

/**
 * Reads a case's number out of what was typed: `70-0001`, `70/1`, `700001`, `1`, with words before it, in Thai or Arabic digits.
 * @returns `null` for what holds no number, or more than one
 */
export function typedNumber(typed: string): TypedNumber | null {
  const text = typed.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero)).trim();
  const [, first = '', second] = /^\D*?(\d+)(?:\s*[-–—/. ]\s*(\d+))?\s*$/.exec(text) ?? [];
  if (first === '' || first.length > 8) return null;
  if (second !== undefined)
    return /^(25)?\d\d$/.test(first) && second.length <= 6
      ? { year: first.slice(-2), running: Number(second) }
      : null;
  return first.length >= 6
    ? { year: first.slice(0, 2), running: Number(first.slice(2)) }
    : { year: null, running: Number(first) };
}

const thaiZero = '๐'.charCodeAt(0);
