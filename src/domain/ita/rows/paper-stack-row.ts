import { isChannelId, isPersonId, type ChannelId, type PersonId } from '../../basics/ids.ts';
import { instant, type Instant } from '../../basics/instant.ts';
import { parseDay, type Day } from '../../calendar/day.ts';
import { fewestSheets, sumOfStacks, type StackSum } from '../../channels/paper/stack-sum.ts';
import { countOf, type Fields, type KeptRow, namedOf, wordsOf } from './fields.ts';

/** Anonymous sheets that were answered on paper and typed in by an officer: a row of the table `paper-stacks`. */
export interface PaperStack {
  readonly id: string;
  readonly channel: ChannelId;
  /** Of the form that was printed. */
  readonly version: number;
  /** The day it was typed in. */
  readonly day: Day;
  readonly sum: StackSum;
  readonly by: PersonId | null;
  readonly at: Instant | null;
  /** Taken back: kept, and no longer counted. */
  readonly isWithdrawn: boolean;
}

/** A stack as the fields of its row. */
export function fieldsOfPaperStack({ channel, version, day, sum, by, at, isWithdrawn }: PaperStack): Fields {
  const { sheets, halfFilled, counts, words } = sum;
  const lists = Object.entries(words).map(([question, given]) => [question, [...given]] as const);
  return {
    channel,
    version,
    road: 'paper',
    day,
    sheets,
    halfFilled,
    counts: Object.fromEntries(Object.entries(counts).map(([id, given]) => [id, { ...given }])),
    words: Object.fromEntries(lists),
    by,
    at,
    isWithdrawn,
  };
}

/** @returns `null` when the row is no stack, or one so small that it would give people away */
export function paperStackOf({ id, fields }: KeptRow): PaperStack | null {
  const channel = wordsOf(fields['channel']);
  const day = parseDay(wordsOf(fields['day']));
  const version = countOf(fields['version']);
  const sheets = countOf(fields['sheets']) ?? 0;
  if (!isChannelId(channel) || day === null || version === null || sheets < fewestSheets) return null;
  const by = wordsOf(fields['by']);
  const at = countOf(fields['at']);
  return {
    id,
    channel,
    version,
    day,
    sum: {
      sheets,
      halfFilled: countOf(fields['halfFilled']) ?? 0,
      counts: Object.fromEntries(
        namedOf(fields['counts']).map(([question, given]) => {
          const counts = namedOf(given).map(([option, count]) => [option, countOf(count) ?? 0] as const);
          return [question, Object.fromEntries(counts)];
        }),
      ),
      words: Object.fromEntries(
        namedOf(fields['words']).map(([question, given]) => [
          question,
          Array.isArray(given) ? given.map(wordsOf).filter((word) => word !== '') : [],
        ]),
      ),
    },
    by: isPersonId(by) ? by : null,
    at: at === null ? null : instant(at),
    isWithdrawn: fields['isWithdrawn'] === true,
  };
}

/** What the stacks of one channel say together, withdrawn ones left out; `null` while there is none. */
export function paperOf(rows: readonly KeptRow[], channel: string): StackSum | null {
  const stacks = rows
    .map(paperStackOf)
    .filter((stack) => stack !== null && stack.channel === channel && !stack.isWithdrawn);
  const sums = stacks.flatMap((stack) => (stack === null ? [] : [stack.sum]));
  return sums.length === 0 ? null : sumOfStacks(sums);
}
