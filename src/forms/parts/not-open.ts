import type { Instant } from '../../domain/basics/instant.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import { isoDayOf, sayLongDay } from '../../i18n/dates.ts';
import { html, type Markup } from '../../markup/html.ts';
import { said, saidWith } from './both.ts';

/** Why a channel takes no new forms. */
export type NotOpen = 'notOpenYet' | 'paused' | 'closed' | 'full';

export interface Gate {
  /** `null` where no clock can be trusted: then the dates do not count. */
  readonly now: Instant | null;
  /** Whether it has all the forms it takes; nobody but the collector can tell. */
  readonly isFull: boolean;
}

/**
 * Whether new forms are taken.
 * @returns `null` while the channel is open
 */
export function reasonNotOpen(
  { state, opensAt, closesAt }: ChannelDefinition,
  { now, isFull }: Gate,
): NotOpen | null {
  switch (state) {
    case 'draft':
      return 'notOpenYet';
    case 'paused':
    case 'closed':
      return state;
    case 'open':
      if (now !== null && opensAt !== null && now < opensAt) return 'notOpenYet';
      if (now !== null && closesAt !== null && now >= closesAt) return 'closed';
      return isFull ? 'full' : null;
    default:
      return state satisfies never;
  }
}

/** What stands in the form's place while it takes nothing new. */
export function renderNotOpen({ opensAt, state }: ChannelDefinition, reason: NotOpen): Markup {
  const opensOn = reason === 'notOpenYet' && state === 'open' ? opensAt : null;
  return html`<div class="not-open"><h2>${said(reason)}</h2>${opensOn !== null && html`<p>${saidWith((words, language) => words.opensOn(sayLongDay(isoDayOf(opensOn), language)))}</p>`}<p>${said('notOpenWhat')}</p></div>`;
}
