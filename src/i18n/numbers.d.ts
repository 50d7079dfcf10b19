/**
 * Points as they are published: two decimals, halves rounded up. Sums of weights leave dust in the last binary
 * places; twelve digits are kept before rounding, so that a half that lost its dust still goes up.
 *
 * @param value points or a percentage, unrounded
 */
export declare function formatPoints(value: number): string;
/**
 * A count with thousands apart: 1,400,000.
 *
 * @param value a whole number
 */
export declare function formatCount(value: number): string;
/** A number as it is written, such as 1200.5, with its thousands apart; nothing is rounded. */
export declare function formatWritten(digits: string): string;
/** Writes ๐–๙ for 0–9 and leaves everything else as it is; for paper, never for addresses and codes. */
export declare function thaiDigits(text: string): string;
/** Writes 0–9 for ๐–๙, so that people may type either. */
export declare function arabicDigits(text: string): string;
