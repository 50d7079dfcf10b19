const thaiZero = '๐'.charCodeAt(0);
const arabicZero = '0'.charCodeAt(0);

/**
 * Points as they are published: two decimals, halves rounded up. Sums of weights leave dust in the last binary
 * places; twelve digits are kept before rounding, so that a half that lost its dust still goes up.
 *
 * @param value points or a percentage, unrounded
 */
export function formatPoints(value: number): string {
  return group((Math.round(Number((value * 100).toPrecision(12))) / 100).toFixed(2));
}

/**
 * A count with thousands apart: 1,400,000.
 *
 * @param value a whole number
 */
export function formatCount(value: number): string {
  return group(String(Math.round(value)));
}

/** A number as it is written, such as 1200.5, with its thousands apart; nothing is rounded. */
export function formatWritten(digits: string): string {
  return group(digits);
}

/** Writes ๐–๙ for 0–9 and leaves everything else as it is; for paper, never for addresses and codes. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - arabicZero + thaiZero));
}

/** Writes 0–9 for ๐–๙, so that people may type either. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - thaiZero + arabicZero));
}

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
