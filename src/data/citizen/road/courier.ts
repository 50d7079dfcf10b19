import type { Keeping } from '../kept/keeping.ts';
import type { Matter, MatterRoad, Parcel } from '../kept/records.ts';
import { isOwed } from './owed.ts';
import { post, type Attempt, type Fetch } from './post.ts';
import type { SendingLock } from './sending-lock.ts';

export interface CourierParts {
  readonly keeping: Keeping;
  readonly line: Fetch;
  readonly lock: SendingLock;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Runs something later; returns how to call it off. Counts time that passes, so a wrong clock does no harm. */
  readonly later: (act: () => void, milliseconds: number) => () => void;
}

export interface Courier {
  /** Sends everything that waits, now; at start, after each act, when the line or the page is back. */
  readonly send: () => Promise<void>;
  readonly stop: () => void;
}

const firstPauseMs = 2_000;
const longestPauseMs = 5 * 60_000;

/** Carries the outbox to the collector, one tab at a time, and comes back for what could not be carried. */
export function createCourier({ keeping, line, lock, chance, later }: CourierParts): Courier {
  let round: Promise<void> | null = null;
  let isWished = false;
  let isStopped = false;
  let failures = 0;
  let callOff: (() => void) | null = null;

  async function carry(parcel: Parcel): Promise<Attempt> {
    const attempt = await noted(parcel, await post(parcel, line));
    if (attempt.came !== 'work') return attempt;
    const solution = await solved(parcel.id, attempt.task);
    if (solution === null || !(await isStillHere(parcel))) return attempt;
    return noted(parcel, await post(parcel, line, solution));
  }

  /** Its owner may erase it while it is under way. */
  async function isStillHere(parcel: Parcel): Promise<boolean> {
    return (await keeping.parcels()).some(({ id }) => id === parcel.id);
  }

  async function noted(parcel: Parcel, attempt: Attempt): Promise<Attempt> {
    if (!(await isStillHere(parcel))) return attempt;
    const matter = (await keeping.matters()).find(({ id }) => id === parcel.id);
    const road = roadAfter(attempt);
    const files = matter?.files && { files: { ...matter.files, isHeld: isHeld(attempt) } };
    const matters: readonly Matter[] = matter === undefined ? [] : [{ ...matter, ...files, road }];
    const stays =
      road.state === 'delivered'
        ? { parcelsGone: [parcel.id] }
        : { parcels: [{ ...parcel, attempts: parcel.attempts + 1, road }] };
    await keeping.change({ matters, ...stays });
    return attempt;
  }

  /** @returns how long to wait before the next round; `null` when nothing is left to carry */
  async function carryAll(): Promise<number | null> {
    const tried = new Set<string>();
    let pauseMs: number | null = null;
    for (;;) {
      const next = (await keeping.parcels()).find(
        ({ id, road }) => road.state === 'waiting' && !tried.has(id),
      );
      if (next === undefined || isStopped) break;
      tried.add(next.id);
      const attempt = await carry(next);
      if (attempt.came !== 'wait' && attempt.came !== 'work') continue;
      pauseMs = Math.max(pauseMs ?? 0, attempt.retryAfterMs ?? 0);
      // Without a line none gets through; what only this one must wait for does not hold up the others.
      if (attempt.came === 'wait' && (attempt.problem === 'no-network' || attempt.problem === 'slow')) break;
    }
    const filesPauseMs = await carriedFiles();
    if (filesPauseMs !== null) pauseMs = Math.max(pauseMs ?? 0, filesPauseMs);
    failures = pauseMs === null ? 0 : failures + 1;
    return pauseMs === null ? null : pauseMs + pauseAfter(failures, chance());
  }

  /** Pictures and sound go by themselves, behind what lists them; their own part is loaded when there are any. */
  async function carriedFiles(): Promise<number | null> {
    const owed = (await keeping.matters()).filter(
      ({ road, files }) => road.state === 'delivered' && isOwed(files),
    );
    if (owed.length === 0 || isStopped) return null;
    try {
      const { carryFiles } = await import('./files.ts');
      return await carryFiles(owed, { keeping, line, isStopped: () => isStopped });
    } catch {
      return 0; // the part itself could not be had
    }
  }

  async function go(): Promise<void> {
    callOff?.();
    callOff = null;
    let pauseMs: number | null = null;
    const isOurs = await lock(async () => {
      do {
        isWished = false;
        pauseMs = await carryAll();
      } while (isWished && !isStopped);
    }).catch(() => false);
    // Another tab is at it: look again later, it may be closed before it is done.
    if (!isOurs) pauseMs = pauseAfter(1, chance());
    if (pauseMs !== null && !isStopped) callOff = later(() => void send(), Math.min(pauseMs, longestPauseMs));
  }

  function send(): Promise<void> {
    isWished = true;
    round ??= go().finally(() => {
      round = null;
    });
    return round;
  }

  return {
    send,
    stop() {
      isStopped = true;
      callOff?.();
    },
  };
}

/** Loaded when a collector asks for it, which is seldom; `null` when it cannot be had or makes no sense. */
async function solved(id: string, task: string): Promise<string | null> {
  try {
    return await (await import('./work.ts')).solve(id, task);
  } catch {
    return null;
  }
}

function isHeld(attempt: Attempt): boolean {
  return attempt.came === 'delivered' && attempt.isHeld;
}

function roadAfter(attempt: Attempt): MatterRoad {
  switch (attempt.came) {
    case 'delivered':
      return { state: 'delivered', receivedAt: attempt.receivedAt };
    case 'wait':
      return { state: 'waiting', problem: attempt.problem };
    case 'work':
      return { state: 'waiting', problem: 'work-wanted' };
    case 'conflict':
      return { state: 'conflict' };
    case 'refused':
      return { state: 'refused', problem: attempt.problem };
    default:
      return attempt satisfies never;
  }
}

/** Doubling pauses, spread by chance so that a village's phones do not all come back in one second. */
function pauseAfter(failures: number, chance: number): number {
  return Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs) * (0.5 + chance / 2);
}
