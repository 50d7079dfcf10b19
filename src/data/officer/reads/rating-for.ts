import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { ChannelDefinition, ChannelKind } from '../../../domain/channels/definition.ts';
import { isRatingChannel } from '../../../domain/channels/rating.ts';
import type { Authority } from '../../../seal/trust/authority.ts';

/** Of these nobody is asked how it went: being asked again would only frighten. */
const neverAsked: readonly ChannelKind[] = ['integrity-report', 'conduct-complaint'];

/** The channel in which an office asks, anonymously, how a case of a channel went; `null` where it does not ask. */
export function ratingFor(channel: ChannelId, authority: Authority | null): ChannelId | null {
  const newest = new Map<ChannelId, ChannelDefinition>();
  for (const [id, versions] of authority?.channels ?? []) {
    const last = versions.at(-1)?.definition;
    if (last !== undefined) newest.set(id, last);
  }
  const asked = newest.get(channel);
  if (asked === undefined || neverAsked.includes(asked.kind)) return null;
  return [...newest.values()].find(isRatingChannel)?.channel ?? null;
}
