/** How a value came to be printed instead of another. */
export type Slip =
  /** One digit is another. */
  | 'digit'
  /** Two digits beside each other have changed places. */
  | 'transposed'
  /** The point stands elsewhere, or is gone. */
  | 'point'
  /** The whole number, or the decimals, are those of a neighbouring cell. */
  | 'part'
  /** The value is that of a neighbouring cell. */
  | 'neighbour'
  /** A sum, a level or a direction that was worked out or chosen wrongly. */
  | 'derived'
  /** None of these: it would make the table agree, and nothing else speaks for it. */
  | 'other';

/**
 * How probable it is that just this is printed where another value ought to be: how often such a slip happens, by our
 * own guess from what people do at keyboards, divided by how many values it could have led to. It ranks repairs
 * against each other and is no measurement: nobody has counted the slips of these reports.
 */
export const slipWeight: Readonly<Record<Slip, number>> = {
  digit: 0.4 / 36,
  transposed: 0.2 / 3,
  point: 0.05 / 4,
  part: 0.1 / 100,
  neighbour: 0.13 / 10_001,
  derived: 0.1 / 10_001,
  other: 0.02 / 10_001,
};

/** Of a level or a word for the direction: one of a few, chosen wrongly. */
export const wordWeight = 0.1 / 6;

/** A cell that holds a score, as printed. */
export interface PrintedScore {
  readonly words: string;
  /** Hundredths; `null` where it cannot be read as a score. */
  readonly value: number | null;
  /** Scores in the cells beside it, in hundredths. */
  readonly neighbours: readonly number[];
  /** It is worked out from others. */
  readonly isSum: boolean;
}

/** The likeliest way in which `truth` (hundredths) came to be printed so. */
export function slipFrom(truth: number, { words, value, neighbours, isSum }: PrintedScore): Slip {
  if (value === null) return digitsIn(words) === String(truth).padStart(3, '0') ? 'point' : 'other';
  const typed = typedAs(truth, value);
  if (typed !== null) return typed;
  if (isSum) return 'derived';
  if (neighbours.some((beside) => isPartOf(beside, { truth, value }))) return 'part';
  return neighbours.includes(value) ? 'neighbour' : 'other';
}

// Digit by digit from the end, as numbers: this is asked for every value that would do.
function typedAs(truth: number, value: number): Slip | null {
  let apart = 0;
  let first = 0;
  for (let at = 0, should = truth, stands = value; at < digits; at += 1) {
    if (should % 10 !== stands % 10) {
      apart += 1;
      if (apart === 1) first = at;
    }
    should = Math.floor(should / 10);
    stands = Math.floor(stands / 10);
  }
  if (apart === 1) return 'digit';
  if (apart === 2 && isSwapped(truth, value, 10 ** first)) return 'transposed';
  return truth === value * 10 || truth === value * 100 || value === truth * 10 || value === truth * 100
    ? 'point'
    : null;
}

/** As far as 100.00 goes, in hundredths. */
const digits = 5;

/** Whether the digit at that place and the one before it have changed places, and no other. */
function isSwapped(truth: number, value: number, place: number): boolean {
  const low = Math.floor(truth / place) % 10;
  const high = Math.floor(truth / (10 * place)) % 10;
  return value - truth === (high - low) * place + (low - high) * 10 * place;
}

interface Wrong {
  readonly truth: number;
  readonly value: number;
}

/** Whether the whole number or the decimals are a neighbour's, and the rest is right. */
function isPartOf(beside: number, { truth, value }: Wrong): boolean {
  const isWhole = whole(beside) === whole(value) && truth % 100 === value % 100;
  return isWhole || (beside % 100 === value % 100 && whole(truth) === whole(value));
}

/** Every value that one slip at the keyboard would have turned into what is printed, in hundredths. */
export function slippedFrom(value: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < digits; at += 1) {
    const place = 10 ** at;
    const digit = Math.floor(value / place) % 10;
    const before = Math.floor(value / (10 * place)) % 10;
    for (let other = 0; other < 10; other += 1) {
      if (other !== digit) found.push(value + (other - digit) * place);
    }
    if (before !== digit && at + 1 < digits) found.push(value + (before - digit) * place * -9);
  }
  return found.filter((other) => other >= 0 && other <= 10_000);
}

function whole(hundredths: number): number {
  return Math.floor(hundredths / 100);
}

function digitsIn(words: string): string {
  return words.replace(/\D/g, '');
}
