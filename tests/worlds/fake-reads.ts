import { isDelicate } from '../../src/domain/channels/definition.ts';
import { isClosed } from '../../src/domain/channels/case-life.ts';
import { typedNumber } from '../../src/domain/log/case-number.ts';
import type { CaseFilter, CaseView, ChannelToday } from '../../src/data/officer/office.ts';
import { now } from './fake-cases.ts';
import type { World } from './fake-office.ts';

/** The cases that a filter lets through, as the device's own index finds them. */
export function matching(cases: readonly CaseView[], filter: CaseFilter): readonly CaseView[] {
  const { number = null, road = null } = filter;
  if (number !== null) {
    const running = typedNumber(number)?.running ?? null;
    return cases.filter((one) => Number(one.number.split('-')[1]) === running);
  }
  return cases
    .filter(({ aside }) => aside === undefined)
    .filter(({ state }) => filter.states?.includes(state) ?? true)
    .filter(({ channel }) => filter.channel === null || channel === filter.channel)
    .filter((one) => !filter.onlyOverdue || isOverdue(one))
    .filter((one) => road === null || one.road === road)
    .filter(({ wordAt }) => filter.onlyWords !== true || wordAt !== undefined)
    .slice(0, filter.limit);
}

function isOverdue({ state, dueAt }: CaseView): boolean {
  return dueAt !== null && dueAt < now && !isClosed(state);
}

/** What every channel looks like today. */
export function todayOf({ channels: all, cases, checks, surveys, reading }: World): readonly ChannelToday[] {
  return all
    .filter(({ state }) => state !== 'draft')
    .map((definition) => {
      const mine = cases.filter(
        ({ channel, aside }) => channel === definition.channel && aside === undefined,
      );
      const waiting = mine.filter(({ state }) => state === 'waiting');
      const isForOthers = isDelicate(definition.ring) && !reading.reads.includes(definition.ring);
      return {
        definition,
        ...(isForOthers && { isForOthers }),
        waiting: waiting.length,
        open: mine.filter(({ state }) => !isClosed(state)).length,
        overdue: mine.filter(isOverdue).length,
        words: mine.filter(({ wordAt }) => wordAt !== undefined).length,
        oldestWaiting:
          waiting.map(({ receivedAt }) => receivedAt).sort((one, other) => one - other)[0] ?? null,
        sheets: surveys[definition.channel]?.sheets ?? 0,
        lastCheck: checks.get(definition.channel) ?? null,
      };
    });
}
