import type { Json } from '../basics/json.ts';
import type { Edit, Step } from './edit.ts';
import { own, type Row, type Stamp, valueOf } from './row.ts';
import { sameJson } from './same-json.ts';

/** What one entry of the log, or one waiting act, does. */
export interface Act {
  readonly edits: readonly Edit[];
  readonly stamp: Stamp;
}

/**
 * The merge rule; nothing else merges. Acts come in the log's order, so every device gets the same row.
 *
 * - A field set: the last write stands, and what was contested there is decided.
 * - A step: holds where `from` is still the value; else the attempt is kept beside it, until a step from the value decides.
 * - A list: additions never conflict; the same item is there once.
 *
 * @returns the row with the act in it; the same row when the act does not concern it or was in it already
 */
export function applyAct(row: Row, { edits, stamp }: Act): Row {
  if (typeof stamp.place === 'number' && stamp.place <= row.upTo) return row;
  const mine = edits.filter((edit) => edit.table === row.table && edit.row === row.row);
  if (mine.length === 0) return row;
  const changed = mine.reduce((so, edit) => applyEdit(so, edit, stamp), row);
  return typeof stamp.place === 'number' ? { ...changed, upTo: stamp.place } : changed;
}

/** What people see: the confirmed row with the waiting acts, in their order, laid over it. */
export function viewOf(row: Row, waiting: readonly Act[]): Row {
  return waiting.reduce(applyAct, row);
}

/** The values that met in a field: the one that stands, then what was attempted; empty when nothing is contested. */
export function contestedValues(row: Row, field: string): readonly Json[] {
  const attempts = own(row.contested, field) ?? [];
  return attempts.length === 0 ? [] : [valueOf(row, field), ...attempts];
}

function applyEdit(row: Row, edit: Edit, stamp: Stamp): Row {
  const overwritten = Object.entries(edit.set).reduce(
    (so, [field, value]) => written(so, { field, value, stamp }),
    row,
  );
  const stepped = edit.steps.reduce((so, step) => stepTaken(so, step, stamp), overwritten);
  return edit.add.reduce((so, { list, item, value }) => {
    const items = own(so.lists, list) ?? [];
    if (items.some((one) => one.item === item)) return so;
    return { ...so, lists: { ...so.lists, [list]: [...items, { item, value, stamp }] } };
  }, stepped);
}

interface Writing {
  readonly field: string;
  readonly value: Json;
  readonly stamp: Stamp;
}

function written(row: Row, { field, value, stamp }: Writing): Row {
  const { [field]: _decided, ...contested } = row.contested;
  return { ...row, contested, fields: { ...row.fields, [field]: { value, stamp } } };
}

function stepTaken(row: Row, { field, from, to }: Step, stamp: Stamp): Row {
  const now = valueOf(row, field);
  const tried = { field, from, to, stamp };
  if (sameJson(now, from)) {
    const moved = written(row, { field, value: to, stamp });
    return { ...moved, trail: [...row.trail, { ...tried, outcome: 'held' }] };
  }
  if (sameJson(now, to)) return { ...row, trail: [...row.trail, { ...tried, outcome: 'agreed' }] };
  const attempts = own(row.contested, field) ?? [];
  const isNew = !attempts.some((attempt) => sameJson(attempt, to));
  return {
    ...row,
    contested: isNew ? { ...row.contested, [field]: [...attempts, to] } : row.contested,
    trail: [...row.trail, { ...tried, outcome: 'contested' }],
  };
}
