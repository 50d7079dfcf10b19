import type { Day } from '../../calendar/day.ts';
import { askedQuestions } from '../asking.ts';
import type { ChannelDefinition } from '../definition.ts';
import { typedQuestions } from '../paper/stack.ts';
import { addedSheet, emptySum, fewestSheets, type StackSum } from '../paper/stack-sum.ts';
import type { ReadyRow } from './rows.ts';

/** Anonymous sheets of a file, laid together as stacks; nothing in them says what stood in one row. */
export interface ImportedStacks {
  /** None where less than five are whole. */
  readonly stacks: readonly StackSum[];
  readonly sheets: number;
  readonly halfFilled: number;
  /** The latest day that a row bears; `null` where none does. */
  readonly upTo: Day | null;
}

/** Letters of free words that one stack is to hold, about. */
const lettersInStack = 6_000;

/**
 * Lays rows together, mixed, so that no stack is a stretch of time.
 * @param below a whole number from 0, below what it is given
 */
export function stacksOf(
  rows: readonly Pick<ReadyRow, 'answers' | 'came'>[],
  definition: ChannelDefinition,
  below: (end: number) => number,
): ImportedStacks {
  const questions = typedQuestions(definition.questions);
  const whole = rows.filter(({ answers }) => {
    const asked = askedQuestions(questions, answers);
    const isAnswered = (id: string): boolean => Object.hasOwn(answers, id);
    return (
      asked.some(({ id }) => isAnswered(id)) && asked.every(({ id, required }) => !required || isAnswered(id))
    );
  });
  const mixed = shuffled(whole, below);
  const letters = mixed.reduce((sum, { answers }) => sum + lettersIn(answers), 0);
  const wanted = Math.max(1, Math.ceil(letters / lettersInStack));
  const count = Math.min(wanted, Math.floor(mixed.length / fewestSheets));
  const [first, ...others] = Array.from({ length: count }, (_, at) =>
    mixed
      .filter((_row, place) => place % count === at)
      .reduce((sum, { answers }) => addedSheet(sum, askedQuestions(questions, answers), answers), emptySum),
  );
  const halfFilled = rows.length - whole.length;
  const days = rows.flatMap(({ came }) => came ?? []).sort();
  return {
    stacks: first === undefined ? [] : [{ ...first, halfFilled }, ...others],
    sheets: whole.length,
    halfFilled,
    upTo: days.at(-1) ?? null,
  };
}

function lettersIn(answers: ReadyRow['answers']): number {
  return Object.values(answers).reduce(
    (sum, answer) => sum + (typeof answer === 'string' ? answer.length : 0),
    0,
  );
}

function shuffled<Item>(items: readonly Item[], below: (end: number) => number): readonly Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) drawn.push(...left.splice(below(left.length) % left.length, 1));
  return drawn;
}
