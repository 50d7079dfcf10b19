import type { ChannelId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import { isSheetKind } from '../../domain/channels/definition.ts';
import { standsAside } from '../../domain/surveys/aside.ts';
import { newestChannel, type Authority } from '../../seal/trust/authority.ts';

/** Survey channels whose closing day came since the last batch. */
export function closedByDate(
  authority: Authority,
  { now, closedSince }: { readonly now: Instant; readonly closedSince: Instant },
): ReadonlySet<ChannelId> {
  const closed = [...authority.channels.keys()].filter((channel) => {
    const newest = newestChannel(authority, channel);
    if (newest === null || newest.closesAt === null || !isSheetKind(newest.kind)) return false;
    // One that stands aside goes on after a while, and so does its urn: none of its sheets leaves in a small group.
    if (standsAside(newest)) return false;
    return newest.closesAt > closedSince && newest.closesAt <= now;
  });
  return new Set(closed);
}
