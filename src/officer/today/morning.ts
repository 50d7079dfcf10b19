import type { Instant } from '../../domain/basics/instant.ts';
import { isSheetKind } from '../../domain/channels/definition.ts';
import type { ChannelToday } from '../../data/officer/office.ts';
import { isSameDay } from '../frame/when.ts';

/** The channels one is on duty for, what hurts most first. */
export function onDuty(today: readonly ChannelToday[]): readonly ChannelToday[] {
  return today
    .filter(
      ({ definition: { state }, isForOthers }) => (state === 'open' || state === 'paused') && !isForOthers,
    )
    .sort(byPain);
}

function byPain(one: ChannelToday, other: ChannelToday): number {
  const oldest = (channel: ChannelToday): number => channel.oldestWaiting ?? Number.MAX_SAFE_INTEGER;
  const sheets = (channel: ChannelToday): number => (isSheetKind(channel.definition.kind) ? 1 : 0);
  return (
    other.overdue - one.overdue ||
    oldest(one) - oldest(other) ||
    other.waiting - one.waiting ||
    sheets(one) - sheets(other)
  );
}

/** Accepted and not yet at an end: what is open, less what still waits to be accepted. */
export function inHand({ open, waiting }: ChannelToday): number {
  return Math.max(0, open - waiting);
}

/** All channels' numbers together. */
export interface MorningTotals {
  readonly waiting: number;
  readonly overdue: number;
  readonly open: number;
  readonly sheets: number;
}

export function totalsOf(channels: readonly ChannelToday[]): MorningTotals {
  const sum = (of: (channel: ChannelToday) => number): number =>
    channels.reduce((total, channel) => total + of(channel), 0);
  return {
    waiting: sum(({ waiting }) => waiting),
    overdue: sum(({ overdue }) => overdue),
    open: sum(inHand),
    sheets: sum(({ sheets }) => sheets),
  };
}

/** When the day's check reached every channel; `null` while one is still to be looked at today. */
export function checkedAllAt(channels: readonly ChannelToday[], now: Instant): Instant | null {
  let earliest: Instant | null = null;
  for (const { lastCheck } of channels) {
    if (lastCheck === null || !isSameDay(lastCheck.at, now)) return null;
    if (earliest === null || lastCheck.at < earliest) earliest = lastCheck.at;
  }
  return earliest;
}
