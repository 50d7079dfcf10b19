import { isCaseState } from '../../../domain/channels/case-life.ts';
import type { ChannelId, EntryId } from '../../../domain/basics/ids.ts';
import type { Json } from '../../../domain/basics/json.ts';
import { openQuestions } from '../../../domain/log/case-talk.ts';
import type { Item, Row } from '../../../domain/log/row.ts';
import type { Status } from '../../../contracts/citizen/status.ts';
import { isReadersRing } from '../../../seal/trust/readers.ts';
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

/** Whether words of the citizen take the matter back. */
function isWithdrawal(value: Json): boolean {
  return value !== null && typeof value === 'object' && 'act' in value && value['act'] === 'withdraw';
}

/**
 * What the citizen may read of a case: states that hold, with their reasons, the office's replies and questions, and which
 * of the citizen's own words are here; never notes or names.
 *
 * @param rating the channel in which this office asks how it went; `null` where it does not ask about such a case
 */
export function statusOf(found: StoredCase, row: Row, rating: ChannelId | null): Status {
  const open = openQuestions(row);
  const messages = itemsOf(row, 'messages').map(({ item, value, stamp }) => ({
    id: item,
    act: isWithdrawal(value) ? ('withdraw' as const) : ('answer' as const),
    at: stamp.at,
  }));
  const arrival = { state: 'waiting' as const, at: found.receivedAt, reason: null };
  const steps = row.trail.flatMap(({ field, from, to, outcome, stamp }) =>
    field === 'state' && outcome === 'held' && from !== to && typeof to === 'string' && isCaseState(to)
      ? [{ state: to, at: stamp.at, reason: reasonOf(row, stamp.entry) }]
      : [],
  );
  const history = [arrival, ...steps];
  const state = history.at(-1)?.state ?? 'waiting';
  return {
    channel: found.channel,
    caseNumber: found.number,
    state,
    history,
    replies: itemsOf(row, 'replies').flatMap((reply) => {
      const text = textOf(reply.value);
      if (text === null) return [];
      const said = { text, at: reply.stamp.at };
      return [open.has(reply.item) ? { ...said, asks: true as const } : said];
    }),
    ...(messages.length > 0 && { messages }),
    ...(found.rings.some(isReadersRing) && { readers: [...found.rings] }),
    ...(state === 'done' && rating !== null && { rating }),
  };
}
