import { ok, type Result } from '../../../domain/basics/result.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Core } from '../core.ts';
import { orStorage } from './keep.ts';

const placeOf = (channel: ChannelId): `draft/${string}` => `draft/${channel}`;

/** What is being changed in a channel on this device; its version is the one it was begun from. `null` for nothing. */
export function channelDraft({ db }: Core, channel: ChannelId): Promise<ChannelDefinition | null> {
  return db.read(placeOf(channel));
}

/** Keeps what is being changed; `null` forgets it. */
export function keptDraft(
  { db }: Core,
  channel: ChannelId,
  draft: ChannelDefinition | null,
): Promise<Result<null, Problem>> {
  return orStorage(async () => {
    if (draft === null) await db.meta.delete(placeOf(channel));
    else await db.write(placeOf(channel), draft);
    return ok(null);
  });
}
