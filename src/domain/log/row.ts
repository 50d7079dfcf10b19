import type { EntryId, PersonId } from '../basics/ids.ts';
import type { Instant } from '../basics/instant.ts';
import type { Json } from '../basics/json.ts';

/** Where an act stands: its number in the log, or still on this device, or taken by the collector but not yet seen in order. */
export type Place = number | 'waiting' | 'sent';

/** Who did something, when, by which entry, and where that stands. */
export interface Stamp {
  readonly place: Place;
  readonly at: Instant;
  /** `null` for the citizen. */
  readonly by: PersonId | null;
  readonly entry: EntryId;
}

/** A field's value and who wrote it last. */
export interface Written {
  readonly value: Json;
  readonly stamp: Stamp;
}

/** Something in one of the row's lists. */
export interface Item {
  readonly item: EntryId;
  readonly value: Json;
  readonly stamp: Stamp;
}

/** What became of a step: it held, somebody had taken the very same one before, or it met another. */
export type StepOutcome = 'held' | 'agreed' | 'contested';

/** A step that was tried, in the log's order. */
export interface Tried {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
  readonly outcome: StepOutcome;
  readonly stamp: Stamp;
}

/** A row as the acts so far have left it. */
export interface Row {
  readonly table: string;
  readonly row: string;
  readonly fields: { readonly [field: string]: Written };
  readonly lists: { readonly [list: string]: readonly Item[] };
  readonly trail: readonly Tried[];
  /** Fields where a step met another: what was attempted, beside the value that stands. */
  readonly contested: { readonly [field: string]: readonly Json[] };
  /** The last confirmed entry that touched it; 0 before the first. */
  readonly upTo: number;
}

/** A row that nothing has touched yet. */
export function emptyRow(table: string, row: string): Row {
  return { table, row, fields: {}, lists: {}, trail: [], contested: {}, upTo: 0 };
}

/** The row of a case as a submission's arrival makes it: waiting. */
export function arrivedCase(id: EntryId, stamp: Stamp & { readonly place: number }): Row {
  return { ...emptyRow('cases', id), fields: { state: { value: 'waiting', stamp } }, upTo: stamp.place };
}

/** The value of a field; `null` when nobody wrote it. */
export function valueOf(row: Row, field: string): Json {
  return own(row.fields, field)?.value ?? null;
}

/** Whether some of the row has not come back in the log's order yet, and how far that is. */
export function markOf(row: Row): 'waiting' | 'sent' | 'received' {
  const stamps = [...Object.values(row.fields), ...Object.values(row.lists).flat(), ...row.trail].map(
    ({ stamp }) => stamp.place,
  );
  if (stamps.includes('waiting')) return 'waiting';
  return stamps.includes('sent') ? 'sent' : 'received';
}

/** What stands under a name, and not what every object has under it, such as `toString`. */
export function own<Value>(from: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}
