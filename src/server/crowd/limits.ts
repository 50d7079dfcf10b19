import { createHmac, randomBytes } from 'node:crypto';
import type { Instant } from '../../domain/basics/instant.ts';

/** How many at once, and how many come back each second. */
export interface Allowance {
  readonly atOnce: number;
  readonly perSecond: number;
}

/** Generous: an office and a whole village may stand behind one address. */
export const allowances = {
  source: { atOnce: 2_000, perSecond: 100 },
  /** A device of the office behind an address that has used up its own. */
  device: { atOnce: 600, perSecond: 20 },
  /** From one source to one channel without work: few enough that it takes several sources to flood a channel. */
  sender: { atOnce: 40, perSecond: 0.5 },
  /** To one channel without work. */
  calm: { atOnce: 120, perSecond: 2 },
  /** One entry under one piece of work: as often as an answer may get lost. */
  worked: { atOnce: 5, perSecond: 1 / 60 },
  /** To one channel at all. */
  channel: { atOnce: 2_000, perSecond: 100 },
  /** Words to one case: all of them lie in one row on every device of the office. */
  case: { atOnce: 30, perSecond: 1 / 60 },
  /** Guesses at tokens, challenges and invitations. */
  secrets: { atOnce: 100, perSecond: 1 },
} as const satisfies Readonly<Record<string, Allowance>>;

/** What an allowance is for. */
export type LimitKind = keyof typeof allowances;

interface Bucket {
  left: number;
  at: Instant;
}

const dayMs = 86_400_000;
/** Most buckets of one kind; a flood of names in one kind must not make another forget. */
const mostBuckets = 100_000;

/** Counts who asks how often, in memory only and under names that no one can turn back into addresses. */
export class Limits {
  readonly #now: () => Instant;
  readonly #kinds = new Map<LimitKind, Map<string, Bucket>>();
  #key = randomBytes(32);
  #keyDay = -1;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** Takes one from an allowance. @returns whether there was one left */
  take(kind: LimitKind, whose: string): boolean {
    const bucket = this.#bucket(kind, whose);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }

  /** Gives back one that was taken and should not have counted. */
  giveBack(kind: LimitKind, whose: string): void {
    this.#bucket(kind, whose).left += 1;
  }

  #bucket(kind: LimitKind, whose: string): Bucket {
    const now = this.#now();
    this.#renew(Math.floor(now / dayMs));
    const buckets = this.#kinds.get(kind) ?? new Map<string, Bucket>();
    this.#kinds.set(kind, buckets);
    const name = createHmac('sha256', this.#key).update(whose).digest('base64');
    const { atOnce, perSecond } = allowances[kind];
    const bucket = buckets.get(name) ?? { left: atOnce, at: now };
    // A clock that was set back gives nothing and takes nothing.
    bucket.left = Math.min(atOnce, bucket.left + (Math.max(0, now - bucket.at) / 1_000) * perSecond);
    bucket.at = now;
    // Put back at the end: what stands first was not asked for longest, and is forgotten first.
    buckets.delete(name);
    buckets.set(name, bucket);
    const [oldest] = buckets.size > mostBuckets ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    return bucket;
  }

  #renew(day: number): void {
    if (day === this.#keyDay) return;
    this.#key = randomBytes(32);
    this.#keyDay = day;
    this.#kinds.clear();
  }
}
