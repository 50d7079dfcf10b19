/** An exact number: a whole numerator over a whole denominator from 1, with nothing left to cancel. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Mints a fraction and cancels what can be.
 * @throws RangeError when a part is not a whole number a computer holds exactly, or the denominator is below 1
 */
export function fraction(numerator: number, denominator: number): Fraction {
  const isExact = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator >= 1;
  if (!isExact) throw new RangeError(`no exact fraction: ${numerator}/${denominator}`);
  const common = commonDivisor(Math.abs(numerator), denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/** So many times the fraction. */
export function times({ numerator, denominator }: Fraction, factor: number): Fraction {
  return fraction(numerator * factor, denominator);
}

/** The fraction as a number, unrounded. */
export function numberOf({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

/** The smallest number that every one of these denominators divides; 1 for none. */
export function commonDenominator(all: readonly Fraction[]): number {
  return all.reduce((so, { denominator }) => (so / commonDivisor(so, denominator)) * denominator, 1);
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
