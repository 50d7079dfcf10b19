import type { Branded } from './branded.ts';

/** A moment, in whole UTC milliseconds since 1970. */
export type Instant = Branded<number, 'Instant'>;

/**
 * Mints an instant from milliseconds.
 * @throws RangeError when the number is no whole, safe count of milliseconds from 1970 on
 */
export function instant(milliseconds: number): Instant {
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0) {
    throw new RangeError(`an instant is whole UTC milliseconds, got ${milliseconds}`);
  }
  return milliseconds as Instant;
}
