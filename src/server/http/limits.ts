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
  channel: { atOnce: 2_000, perSecond: 100 },
  /** Words to one case: all of them lie in one row on every device of the office. */
  case: { atOnce: 30, perSecond: 1 / 60 },
  /** Guesses at tokens, challenges and invitations. */
  secrets: { atOnce: 100, perSecond: 1 },
} as const satisfies Readonly<Record<string, Allowance>>;

interface Bucket {
  left: number;
  at: Instant;
}

const dayMs = 86_400_000;
const mostBuckets = 100_000;

/** Counts who asks how often, in memory only and under names that no one can turn back into addresses. */
export class Limits {
  readonly #now: () => Instant;
  readonly #buckets = new Map<string, Bucket>();
  #key = randomBytes(32);
  #keyDay = -1;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  /** Takes one from an allowance. @returns whether there was one left */
  take(kind: keyof typeof allowances, whose: string): boolean {
    const now = this.#now();
    this.#renew(Math.floor(now / dayMs));
    const name = kind + createHmac('sha256', this.#key).update(whose).digest('base64');
    const { atOnce, perSecond } = allowances[kind];
    const bucket = this.#buckets.get(name) ?? { left: atOnce, at: now };
    // A clock that was set back gives nothing and takes nothing.
    bucket.left = Math.min(atOnce, bucket.left + (Math.max(0, now - bucket.at) / 1_000) * perSecond);
    bucket.at = now;
    this.#buckets.set(name, bucket);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }

  #renew(day: number): void {
    if (day === this.#keyDay && this.#buckets.size < mostBuckets) return;
    if (day !== this.#keyDay) this.#key = randomBytes(32);
    this.#keyDay = day;
    this.#buckets.clear();
  }
}
