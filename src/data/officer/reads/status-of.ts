import { isCaseState } from '../../../domain/channels/case-life.ts';
import type { EntryId } from '../../../domain/basics/ids.ts';
import type { Json } from '../../../domain/basics/json.ts';
import type { Item, Row } from '../../../domain/log/row.ts';
import type { Status } from '../../../contracts/citizen/status.ts';
import type { StoredCase } from '../store/records.ts';

/** The words of a list's item. */
export function textOf(value: Json): string | null {
  if (typeof value === 'string') return value;
  const text = value !== null && typeof value === 'object' && 'text' in value ? value['text'] : null;
  return typeof text === 'string' ? text : null;
}

/** The items of a row's list. */
export function itemsOf(row: Row, list: string): readonly Item[] {
  return row.lists[list] ?? [];
}

/** The reason that was given with an act; `null` when none was. */
export function reasonOf(row: Row, entry: EntryId): string | null {
  const item = itemsOf(row, 'reasons').find(({ stamp }) => stamp.entry === entry);
  return item === undefined ? null : textOf(item.value);
}

/** What the citizen may read of a case: states that hold, with their reasons, and the office's replies; never notes or names. */
export function statusOf(found: StoredCase, row: Row): Status {
  const arrival = { state: 'waiting' as const, at: found.receivedAt, reason: null };
  const steps = row.trail.flatMap(({ field, from, to, outcome, stamp }) =>
    field === 'state' && outcome === 'held' && from !== to && typeof to === 'string' && isCaseState(to)
      ? [{ state: to, at: stamp.at, reason: reasonOf(row, stamp.entry) }]
      : [],
  );
  const history = [arrival, ...steps];
  return {
    channel: found.channel,
    caseNumber: found.number,
    state: history.at(-1)?.state ?? 'waiting',
    history,
    replies: itemsOf(row, 'replies').flatMap(({ value, stamp }) => {
      const text = textOf(value);
      return text === null ? [] : [{ text, at: stamp.at }];
    }),
  };
}
