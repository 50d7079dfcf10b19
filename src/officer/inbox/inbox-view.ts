import { isChannelId, type ChannelId } from '../../domain/basics/ids.ts';
import type { CaseState } from '../../domain/channels/case-life.ts';
import type { CaseFilter } from '../../data/officer/office.ts';

export const shows = ['waiting', 'open', 'overdue', 'done', 'all'] as const;

/** Which cases the inbox shows. */
export type Show = (typeof shows)[number];

/** What the inbox shows, as its address says it. */
export interface InboxView {
  readonly show: Show;
  readonly channel: ChannelId | null;
}

/** Reads the view from an address. */
export function viewOf(search: string): InboxView {
  const query = new URLSearchParams(search);
  const show = shows.find((one) => one === query.get('show')) ?? 'waiting';
  const channel = query.get('channel') ?? '';
  return { show, channel: isChannelId(channel) ? channel : null };
}

/** Writes the view into an address: empty, or with its question mark. */
export function searchOf({ show, channel }: InboxView): string {
  const query = new URLSearchParams();
  if (show !== 'waiting') query.set('show', show);
  if (channel !== null) query.set('channel', channel);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The filter behind a view. */
export function filterOf({ show, channel }: InboxView, limit: number): CaseFilter {
  return { states: statesOf(show), channel, onlyOverdue: show === 'overdue', limit };
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
    case 'all':
      return null;
    default:
      return show satisfies never;
  }
}
