import type { Instant } from '../../domain/basics/instant.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import { standsAside } from '../../domain/surveys/aside.ts';
import { isoDayOf, sayLongDay, sayTime } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/texts.ts';
import { html, type Markup } from '../../markup/html.ts';
import { both, said, saidWith } from './both.ts';
import { pageTexts } from './texts.ts';

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
    case 'open': {
      const isEarly = now !== null && opensAt !== null && now < opensAt;
      const isOver = now !== null && closesAt !== null && now >= closesAt;
      // One that stands aside is shut only in between.
      const isAside = standsAside({ opensAt, closesAt });
      if (isEarly && (isOver || !isAside)) return 'notOpenYet';
      if (isOver && !isAside) return 'closed';
      return isFull ? 'full' : null;
    }
    default:
      return state satisfies never;
  }
}

/** What stands in the form's place while it takes nothing new; the office's own words where it left some. */
export function renderNotOpen(definition: ChannelDefinition, reason: NotOpen): Markup {
  const { opensAt, closesAt, state, pauseMessage } = definition;
  const opensOn = reason === 'notOpenYet' && state === 'open' ? opensAt : null;
  const closedOn = reason === 'closed' && state === 'open' ? closesAt : null;
  const own = reason === 'notOpenYet' && !standsAside(definition) ? null : pauseMessage;
  return html`<div class="not-open"><h2>${said(reason)}</h2>${opensOn !== null && html`<p>${saidWith((words, language) => words.opensOn(sayStart(opensOn, language)))}</p>`}${closedOn !== null && html`<p>${saidWith((words, language) => words.closedOn(sayEnd(closedOn, language)))}</p>`}<p>${own === null ? said('notOpenWhat') : both(own)}</p></div>`;
}

/** Until when an open channel takes forms; nothing where no end was set, or what was set is over and it is open again. */
export function renderOpenUntil(definition: ChannelDefinition, now: Instant | null): Markup | null {
  const { closesAt } = definition;
  if (closesAt === null || (standsAside(definition) && (now === null || now >= closesAt))) return null;
  return html`<p class="until">${saidWith((words, language) => words.openUntil(sayEnd(closesAt, language)))}</p>`;
}

const midnight = '00:00';

function sayStart(moment: Instant, language: Language): string {
  const day = sayLongDay(isoDayOf(moment), language);
  const time = sayTime(moment);
  return time === midnight ? day : pageTexts(language).dayAndTime(day, time);
}

// What ends at midnight ends, as people say it, with the day before.
function sayEnd(moment: Instant, language: Language): string {
  if (sayTime(moment) !== midnight) return sayStart(moment, language);
  return sayLongDay(isoDayOf(Math.max(0, moment - 1)), language);
}
