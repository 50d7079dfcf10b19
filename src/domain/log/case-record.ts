import { isCaseState, type CaseState } from '../channels/case-life.ts';
import { isPersonId, type EntryId, type PersonId } from '../basics/ids.ts';
import { instant, type Instant } from '../basics/instant.ts';
import type { Json } from '../basics/json.ts';
import { rowKey, type Edit } from './edit.ts';
import { own, valueOf, type Place, type Row } from './row.ts';

/*
 * A case's words may be erased, its record never: when it came, how it went, how it ended. An act that moves a case and
 * says why is one entry, and goes with its words; so the way of the case is written down once more before, without them,
 * in the row's field `record`. Who replays the log from the start reads the way there.
 */

/** One step on a case's way that held. */
export interface CaseStep {
  readonly state: CaseState;
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly place: Place;
}

/** Fields of a case that hold nobody's words. */
const wordless: readonly string[] = [
  'state',
  'assignee',
  'record',
  'road',
  'origin',
  'undone',
  'heard',
  'aside',
];

/** The way of a case: as its record says, then as acts after that have moved it. */
export function stepsOf(row: Row): readonly CaseStep[] {
  const record = own(row.fields, 'record');
  const recorded = record === undefined ? [] : readSteps(record.value, record.stamp.place);
  const since = record === undefined ? 0 : rank(record.stamp.place);
  const moved = row.trail.flatMap(({ field, from, to, outcome, stamp }): readonly CaseStep[] => {
    if (field !== 'state' || outcome !== 'held' || from === to || rank(stamp.place) <= since) return [];
    return isState(to) ? [{ state: to, at: stamp.at, by: stamp.by, place: stamp.place }] : [];
  });
  return [...recorded, ...moved];
}

/** When a case came to the state it is in; `null` when it has not moved since it arrived. */
export function lastMovedAt(row: Row): Instant | null {
  return stepsOf(row).at(-1)?.at ?? null;
}

/** Writes the way of a case down, without a word of anybody's. */
export function recordEdit(row: Row): Edit {
  const record = stepsOf(row).map(({ state, at, by }) => ({ state, at, by }));
  const set = { state: valueOf(row, 'state'), record };
  return { table: row.table, row: row.row, set, steps: [], add: [] };
}

/** Whether an edit only records what others have done. */
export function isRecord({ set }: Edit): boolean {
  return Object.hasOwn(set, 'record');
}

/** The entries that have brought words to a case, in no order; also those that this device cannot open. */
export function entriesWithWords(row: Row): readonly EntryId[] {
  const items = Object.values(row.lists).flat();
  const fields = Object.entries(row.fields).flatMap(([name, field]) => (isWordless(name) ? [] : [field]));
  const steps = row.trail.filter(({ field }) => !isWordless(field));
  return [...new Set([...items, ...fields, ...steps].map(({ stamp }) => stamp.entry))];
}

/** Whether words stand in a row of a case. */
export function hasWords(row: Row): boolean {
  const isSaid = ({ value }: { readonly value: Json }): boolean =>
    !(value !== null && typeof value === 'object' && 'text' in value && value['text'] === null);
  const fields = [...Object.keys(row.fields), ...row.trail.map(({ field }) => field)];
  return !fields.every(isWordless) || Object.values(row.lists).flat().some(isSaid);
}

/**
 * Cases to which an act brings words beside what it does to other rows. Such a case cannot be forgotten alone, because an
 * entry is erased whole; so no act of ours is of this kind.
 */
export function tiedCases(edits: readonly Edit[]): readonly string[] {
  const rows = new Set(edits.map(({ table, row }) => rowKey(table, row)));
  if (rows.size < 2) return [];
  return edits.filter((edit) => edit.table === 'cases' && carriesWords(edit)).map(({ row }) => row);
}

function carriesWords({ set, steps, add }: Edit): boolean {
  const fields = [...Object.keys(set), ...steps.map(({ field }) => field)];
  return add.length > 0 || !fields.every(isWordless);
}

function isWordless(field: string): boolean {
  return wordless.includes(field);
}

function readSteps(value: Json, place: Place): readonly CaseStep[] {
  if (!isList(value)) return [];
  return value.flatMap((one): readonly CaseStep[] => {
    if (one === null || typeof one !== 'object' || isList(one)) return [];
    const [state, at, by] = [one['state'] ?? null, one['at'], one['by'] ?? null];
    if (!isState(state) || typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0) return [];
    return [{ state, at: instant(at), by: typeof by === 'string' && isPersonId(by) ? by : null, place }];
  });
}

function isState(value: Json): value is CaseState {
  return typeof value === 'string' && isCaseState(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function rank(place: Place): number {
  return typeof place === 'number' ? place : Number.MAX_SAFE_INTEGER;
}
