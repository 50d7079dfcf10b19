import { isChannelId, type ChannelId } from '../../domain/basics/ids.ts';
import { isCaseRoad, type CaseRoad } from '../../domain/channels/roads/roads.ts';
import type { CaseState } from '../../domain/channels/case-life.ts';
import type { CaseFilter } from '../../data/officer/office.ts';

export const shows = ['waiting', 'open', 'overdue', 'words', 'done', 'all'] as const;

/** Which cases the inbox shows. */
export type Show = (typeof shows)[number];

/** What the inbox shows, as its address says it. */
export interface InboxView {
  readonly show: Show;
  readonly channel: ChannelId | null;
  readonly road: CaseRoad | null;
  /** A case's number as typed; empty when none is looked for. */
  readonly number: string;
}

/** Reads the view from an address. */
export function viewOf(search: string): InboxView {
  const query = new URLSearchParams(search);
  const show = shows.find((one) => one === query.get('show')) ?? 'waiting';
  const channel = query.get('channel') ?? '';
  const road = query.get('road') ?? '';
  return {
    show,
    channel: isChannelId(channel) ? channel : null,
    road: isCaseRoad(road) ? road : null,
    number: query.get('number') ?? '',
  };
}

/** Writes the view into an address: empty, or with its question mark. */
export function searchOf({ show, channel, road, number }: InboxView): string {
  const query = new URLSearchParams();
  if (show !== 'waiting') query.set('show', show);
  if (channel !== null) query.set('channel', channel);
  if (road !== null) query.set('road', road);
  if (number !== '') query.set('number', number);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The filter behind a view. */
export function filterOf({ show, channel, road, number }: InboxView, limit: number): CaseFilter {
  const wanted = number.trim() === '' ? null : number;
  const onlyOverdue = show === 'overdue';
  const filter = { states: statesOf(show), channel, onlyOverdue, road, number: wanted, limit };
  return show === 'words' ? { ...filter, onlyWords: true } : filter;
}

function statesOf(show: Show): readonly CaseState[] | null {
  switch (show) {
    case 'waiting':
      return ['waiting'];
    case 'open':
      return ['accepted', 'in-progress'];
    case 'done':
      return ['done', 'declined', 'passed-on', 'withdrawn'];
    case 'overdue':
    case 'words':
    case 'all':
      return null;
    default:
      return show satisfies never;
  }
}
