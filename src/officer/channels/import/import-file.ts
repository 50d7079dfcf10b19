import type { Grid } from '../../../domain/basics/grid.ts';
import { dayOf } from '../../../domain/calendar/bangkok.ts';
import { isDelicate, isSheetKind, type ChannelDefinition } from '../../../domain/channels/definition.ts';
import { guessedColumns, type Target } from '../../../domain/channels/import/columns.ts';
import { orderIn, type DayOrder, type OrderFound } from '../../../domain/channels/import/days.ts';
import type { ImportPlan } from '../../../domain/channels/import/rows.ts';
import type { Instant } from '../../../domain/basics/instant.ts';

/** A table as it was chosen. */
export interface ImportFile {
  readonly name: string;
  readonly grid: Grid;
}

/** What an officer has settled about a file. */
export interface Settled {
  readonly definition: ChannelDefinition;
  readonly targets: readonly Target[];
  readonly order: DayOrder;
}

/** Whether a file's rows may go into a channel: never into what is for named readers, nor what each answers on an own device. */
export function takesFiles({ kind, ring, state }: ChannelDefinition): boolean {
  return state !== 'draft' && kind !== 'external' && kind !== 'self-survey-internal' && !isDelicate(ring);
}

/** Whether its rows become anonymous stacks. */
export function makesStacks({ kind }: ChannelDefinition): boolean {
  return isSheetKind(kind);
}

/** The first guess for a channel. */
export function settledFor({ grid }: ImportFile, definition: ChannelDefinition): Settled {
  const targets = guessedColumns(grid, definition);
  const found = orderOf({ grid, targets, definition }).found;
  return { definition, targets, order: found === 'month-first' ? 'month-first' : 'day-first' };
}

interface Days {
  /** A cell that can be read either way. */
  readonly example: string;
  readonly found: OrderFound;
}

/** How the file's columns with days write them. */
export function orderOf({
  grid,
  targets,
  definition,
}: Pick<Settled, 'targets' | 'definition'> & { readonly grid: Grid }): Days {
  const dated = new Set<Target>(['came', 'finished']);
  for (const { id, kind } of definition.questions) if (kind === 'date') dated.add(`q:${id}`);
  const columns = targets.flatMap((target, at) => (dated.has(target) ? [at] : []));
  const cells = grid.slice(1).flatMap((row) => columns.map((at) => row[at] ?? ''));
  return {
    example: cells.find((cell) => orderIn([cell]) === 'doubtful') ?? '',
    found: orderIn(cells),
  };
}

export function planOf({ grid }: ImportFile, settled: Settled, now: Instant): ImportPlan {
  return { ...settled, names: grid[0] ?? [], today: dayOf(now) };
}
