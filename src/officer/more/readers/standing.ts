import {
  isDelicate,
  type ChannelDefinition,
  type DelicateRing,
} from '../../../domain/channels/definition.ts';
import type { NamedReader } from '../../../data/officer/readers/desk.ts';

/** The circles in the order in which people look for them. */
export const circles: readonly DelicateRing[] = ['integrity', 'conduct'];

/** Those who are named to read a circle, ready or not. */
export function readersFor(readers: readonly NamedReader[], circle: DelicateRing): readonly NamedReader[] {
  return readers.filter(({ reads }) => reads.includes(circle));
}

/** Open channels whose forms can be sealed to nobody: citizens see outside roads only. */
export function unreadChannels(
  channels: readonly ChannelDefinition[],
  readers: readonly NamedReader[],
): readonly ChannelDefinition[] {
  return channels.filter(
    ({ state, ring }) =>
      state === 'open' && isDelicate(ring) && !readersFor(readers, ring).some(({ isReady }) => isReady),
  );
}

/** What would leave a citizen with nobody to turn to, by circle. */
export type Advice = { readonly circle: DelicateRing; readonly about: 'only-one' | 'same-post' };

export function adviceOn(readers: readonly NamedReader[]): readonly Advice[] {
  return circles.flatMap((circle): readonly Advice[] => {
    const ready = readersFor(readers, circle).filter(({ isReady }) => isReady);
    if (ready.length === 1) return [{ circle, about: 'only-one' }];
    const posts = new Set(ready.map(({ post }) => post.th.trim()));
    return ready.length > 1 && posts.size < 2 ? [{ circle, about: 'same-post' }] : [];
  });
}

/** A device's code in groups of four, to be compared by eye. */
export function codeOf(device: string): string {
  return device.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Roads outside the office, by telephone. */
export const outsideNumbers = { nacc: '1205', pacc: '1206', damrongdhama: '1567' } as const;
