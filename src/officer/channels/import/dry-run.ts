import type { Grid } from '../../../domain/basics/grid.ts';
import { parseDay, type Day } from '../../../domain/calendar/day.ts';
import { isClosed } from '../../../domain/channels/case-life.ts';
import {
  readRow,
  type ImportPlan,
  type ReadyRow,
  type RowRead,
} from '../../../domain/channels/import/rows.ts';
import { stacksOf, type ImportedStacks } from '../../../domain/channels/import/sheets.ts';
import { wordsOf } from '../../../domain/ita/rows/fields.ts';
import type { Office, RowView } from '../../../data/officer/office.ts';
import { makesStacks } from './import-file.ts';

/** A row with the key by which it is known again. */
export interface KeyedRow extends ReadyRow {
  readonly key: string;
}

/** What a whole file would come to. */
export interface DryRun {
  readonly fresh: readonly KeyedRow[];
  /** Here already, or twice in the file. */
  readonly here: number;
  readonly unreadable: readonly Extract<RowRead, { at: 'unreadable' }>[];
  /** Of the fresh ones, that are closed as the file says. */
  readonly closed: number;
  /** For anonymous channels; `null` for those that make cases. */
  readonly stacks: (ImportedStacks & StackStanding) | null;
}

/** How an anonymous file stands to those before it. */
interface StackStanding {
  /** The same for the same file. */
  readonly source: string;
  /** Days up to which rows were imported before. */
  readonly before: Day | null;
  /** Rows without a day that nobody can tell from those before. */
  readonly undated: number;
}

/** Rows that are read before the screen is let go on. */
const atOnce = 200;

export interface DryRunDeps {
  readonly office: Office;
  readonly stacks: readonly RowView[];
  readonly below: (end: number) => number;
  /** Told how many rows were read. @returns whether it goes on */
  readonly onward: (done: number) => boolean;
}

/** Reads a whole file as it would be imported, and imports nothing. @returns `null` where it was stopped */
export async function dryRun(grid: Grid, plan: ImportPlan, deps: DryRunDeps): Promise<DryRun | null> {
  const reads: RowRead[] = [];
  for (let at = 1; at < grid.length; at += 1) {
    reads.push(readRow(grid[at] ?? [], at + 1, plan));
    if (at % atOnce !== 0) continue;
    await breath();
    if (!deps.onward(at)) return null;
  }
  const ready = reads.filter((read) => read.at === 'ready');
  const unreadable = reads.filter((read) => read.at === 'unreadable');
  const { channel } = plan.definition;
  const keys = await deps.office.imports.keysOf(
    channel,
    ready.map(({ basis }) => basis),
  );
  const keyed = ready.map((row, at): KeyedRow => ({ ...row, key: keys[at] ?? '' }));
  const once = [...new Map([...keyed].reverse().map((row) => [row.key, row] as const)).values()].reverse();
  if (makesStacks(plan.definition)) {
    const whole = await deps.office.imports.keysOf(channel, [keys.join('\n')]);
    return anonymous({ once, ready: ready.length, unreadable }, plan, { ...deps, source: whole[0] ?? '' });
  }
  const known = await deps.office.imports.known(keys);
  const fresh = once.filter(({ key }) => !known.has(key));
  return {
    fresh,
    here: ready.length - fresh.length,
    unreadable,
    closed: fresh.filter(({ state }) => isClosed(state)).length,
    stacks: null,
  };
}

interface Read {
  readonly once: readonly KeyedRow[];
  readonly ready: number;
  readonly unreadable: DryRun['unreadable'];
}

/** Of anonymous rows nothing is kept but sums, so those before are told by their days and by the file as a whole. */
function anonymous(
  { once, ready, unreadable }: Read,
  { definition }: ImportPlan,
  { stacks, below, source }: Pick<DryRunDeps, 'stacks' | 'below'> & { readonly source: string },
): DryRun {
  const earlier = stacks.filter(
    ({ fields }) =>
      fields['channel'] === definition.channel &&
      fields['road'] === 'import' &&
      fields['isWithdrawn'] !== true,
  );
  const days = earlier.flatMap(({ fields }) => parseDay(wordsOf(fields['upTo'])) ?? []).sort();
  const before = days.at(-1) ?? null;
  const isSame = earlier.some(({ fields }) => fields['source'] === source);
  const undated = earlier.length === 0 || isSame ? 0 : once.filter(({ came }) => came === null).length;
  const isFresh = ({ came }: KeyedRow): boolean =>
    earlier.length === 0 || (came !== null && (before === null || came > before));
  const fresh = isSame ? [] : once.filter(isFresh);
  return {
    fresh,
    here: ready - fresh.length - undated,
    unreadable,
    closed: 0,
    stacks: { ...stacksOf(fresh, definition, below), source, before, undated },
  };
}

function breath(): Promise<void> {
  return new Promise((go) => {
    setTimeout(go, 0);
  });
}
