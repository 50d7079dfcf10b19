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
export function slipFrom(truth: number, score: PrintedScore): Slip {
  const { words, value, neighbours, isSum } = score;
  if (value === null) return digitsIn(words) === String(truth).padStart(3, '0') ? 'point' : 'other';
  const should = padded(truth);
  const stands = padded(value);
  const apart = should.split('').flatMap((digit, at) => (digit === stands[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  if (apart.length === 1) return 'digit';
  if (
    apart.length === 2 &&
    second === first + 1 &&
    should[first] === stands[second] &&
    should[second] === stands[first]
  ) {
    return 'transposed';
  }
  if (bare(should) === bare(stands)) return 'point';
  if (isSum) return 'derived';
  const isPart = neighbours.some(
    (beside) =>
      (whole(beside) === whole(value) && truth % 100 === value % 100) ||
      (beside % 100 === value % 100 && whole(truth) === whole(value)),
  );
  if (isPart) return 'part';
  return neighbours.includes(value) ? 'neighbour' : 'other';
}

/** Every value that one slip at the keyboard would have turned into what is printed, in hundredths. */
export function slippedFrom(value: number): readonly number[] {
  const digits = padded(value);
  const places = digits.split('').map((_, at) => at);
  const replaced = places.flatMap((at) =>
    '0123456789'.split('').map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1)),
  );
  const swapped = places
    .slice(1)
    .map((at) => digits.slice(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.slice(at + 1));
  const found = new Set([...replaced, ...swapped].map(Number));
  return [...found].filter((other) => other !== value && other <= 10_000);
}

function whole(hundredths: number): number {
  return Math.floor(hundredths / 100);
}

/** Five digits: as far as 100.00 goes. */
function padded(hundredths: number): string {
  return String(hundredths).padStart(5, '0');
}

/** Without the zeros that the point's place decides. */
function bare(digits: string): string {
  return digits.replace(/^0+|0+$/g, '');
}

function digitsIn(words: string): string {
  return words.replace(/\D/g, '');
}
