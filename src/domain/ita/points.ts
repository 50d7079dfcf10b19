import type { Branded } from '../basics/branded.ts';

/** A score of the ITA, 0–100, unrounded. */
export type Points = Branded<number, 'Points'>;

/**
 * Mints points from a number.
 * @throws RangeError when the number is not between 0 and 100
 */
export function points(value: number): Points {
  if (!(value >= 0 && value <= 100)) throw new RangeError(`points must be 0–100, got ${value}`);
  return value as Points;
}

/** The lowest score there is: a known zero, which is not the same as unknown. */
export const noPoints: Points = points(0);

/** The highest score there is. */
export const fullPoints: Points = points(100);

/**
 * Points as they are shown: two decimals, halves up. Nothing in between is ever rounded.
 *
 * Binary floats put 59.825 or 94.995 a hair below the half that a person would write; so whatever lies
 * within the twelfth significant digit of a half counts as that half.
 *
 * @param value points, or a difference of points
 */
export function roundForShow(value: number): number {
  const nearest = Math.round(value * 100);
  if (Math.abs(value * 100 - nearest) < 0.49) return nearest / 100; // no half is near: as nearly always
  return Math.round(Number((value * 100).toPrecision(12))) / 100;
}
