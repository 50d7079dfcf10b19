import type { Answer, Answers } from '../definition.ts';
import type { Question } from '../question.ts';

/** What a stack of sheets says together; nothing in it says what stood on one of them. */
export interface StackSum {
  /** Whole ones. */
  readonly sheets: number;
  /** Laid aside and in none of the counts. */
  readonly halfFilled: number;
  /** By question id, then option value. */
  readonly counts: { readonly [question: string]: { readonly [option: string]: number } };
  /** Free words by question id. */
  readonly words: { readonly [question: string]: readonly string[] };
}

export const emptySum: StackSum = { sheets: 0, halfFilled: 0, counts: {}, words: {} };

/** A smaller stack is not taken: it would give away who answered what. */
export const fewestSheets = 5;

/** From so many letters of free words on a stack is to be finished: what is kept at once has its bounds. */
const mostLetters = 10_000;

/**
 * Adds a whole sheet.
 * @param asked the questions that its answers leave to be asked; others count for nothing
 */
export function addedSheet(sum: StackSum, asked: readonly Question[], answers: Answers): StackSum {
  const counts: { [question: string]: { [option: string]: number } } = { ...sum.counts };
  const words: { [question: string]: readonly string[] } = { ...sum.words };
  for (const question of asked) {
    const answer = answers[question.id] ?? '';
    if (answer.length === 0) continue;
    const offered = boxesOf(question);
    if (offered === null) words[question.id] = [...(words[question.id] ?? []), ...listed(answer)];
    else {
      const before = new Map(Object.entries(counts[question.id] ?? {}));
      for (const value of listed(answer).filter((one) => offered.includes(one)))
        before.set(value, (before.get(value) ?? 0) + 1);
      counts[question.id] = Object.fromEntries(before);
    }
  }
  return { ...sum, sheets: sum.sheets + 1, counts, words };
}

/** Several stacks as one. */
export function sumOfStacks(sums: readonly StackSum[]): StackSum {
  return sums.reduce((all, sum) => {
    const counts = new Map(Object.entries(all.counts));
    for (const [question, given] of Object.entries(sum.counts)) {
      const options = new Map(Object.entries(counts.get(question) ?? {}));
      for (const [option, count] of Object.entries(given))
        options.set(option, (options.get(option) ?? 0) + count);
      counts.set(question, Object.fromEntries(options));
    }
    const words = new Map(Object.entries(all.words));
    for (const [question, given] of Object.entries(sum.words))
      words.set(question, [...(words.get(question) ?? []), ...given]);
    return {
      sheets: all.sheets + sum.sheets,
      halfFilled: all.halfFilled + sum.halfFilled,
      counts: Object.fromEntries(counts),
      words: Object.fromEntries(words),
    };
  }, emptySum);
}

/**
 * The same with its free words in no order, so that none stands where its sheet lay in the stack.
 * @param below a whole number from 0, below what it is given
 */
export function shuffledSum(sum: StackSum, below: (end: number) => number): StackSum {
  const words = Object.entries(sum.words).map(([id, given]) => [id, shuffled(given, below)] as const);
  return { ...sum, words: Object.fromEntries(words) };
}

/** Whether no further sheet fits beside the words of those before. */
export function isFull({ words }: StackSum): boolean {
  const all = Object.values(words).flat();
  return all.reduce((letters, word) => letters + word.length, 0) >= mostLetters;
}

/** Values of the boxes that are printed at a question, in their order; `null` where one writes. */
export function boxesOf(question: Question): readonly string[] | null {
  if (question.kind === 'consent') return ['yes', 'no'];
  return 'options' in question ? question.options.map(({ value }) => value) : null;
}

function shuffled<Item>(items: readonly Item[], below: (end: number) => number): readonly Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) drawn.push(...left.splice(below(left.length), 1));
  return drawn;
}

function listed(answer: Answer): readonly string[] {
  return typeof answer === 'string' ? [answer] : answer;
}
