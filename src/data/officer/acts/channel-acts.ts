import * as v from 'valibot';
import type { Json } from '../../../domain/basics/json.ts';
import { failed } from '../../../domain/basics/result.ts';
import type { ChannelDefinition, ChannelState } from '../../../domain/channels/definition.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { channelDefinitionSchema } from '../../../contracts/channel/definition.ts';
import { newestChannel } from '../../../seal/trust/authority.ts';
import { readHeader } from '../../../seal/reading.ts';
import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import { keptAct, orStorage, standing } from './keep.ts';
import { largestAct, sizeOf } from './parts-of-act.ts';
import { stated } from './statements.ts';

/** Opens, pauses or closes a channel as its next version, signed by this admin's device. */
export function keptChannelState(core: Core, channel: ChannelId, state: ChannelState): Promise<Kept> {
  return orStorage(async () => {
    if (core.me.role !== 'admin') return failed('not-allowed');
    const halt = await core.db.read('halt');
    if (halt !== null) return failed(halt);
    const now = await newestWith(core, channel);
    const { seen } = await standing(core);
    if (now === null || seen === null) return failed('unknown-channel');
    const definition: ChannelDefinition = { ...now, version: now.version + 1, state };
    return keptDefinition(core, definition);
  });
}

/**
 * Adds a channel that the office does not have yet, signed by this admin's device.
 * @returns 'not-allowed' for others; 'malformed' for what is no first version of a new channel; 'too-large'
 */
export function keptChannel(core: Core, definition: ChannelDefinition): Promise<Kept> {
  return orStorage(async () => {
    if (core.me.role !== 'admin') return failed('not-allowed');
    const halt = await core.db.read('halt');
    if (halt !== null) return failed(halt);
    const isSound = v.is(channelDefinitionSchema, definition) && definition.version === 1;
    if (!isSound || (await newestWith(core, definition.channel)) !== null) return failed('malformed');
    if (sizeOf(definition as unknown as Json) > largestAct) return failed('too-large');
    const { seen } = await standing(core);
    return seen === null ? failed('cannot-open') : keptDefinition(core, definition);
  });
}

async function keptDefinition(core: Core, definition: ChannelDefinition): Promise<Kept> {
  const { seen } = await standing(core);
  const { id: office, me, keys, deps } = core;
  const envelope = await stated(
    { statement: 'channel-2', definition },
    {
      office,
      signer: { by: 'device', device: me.device },
      signKey: keys.sign.privateKey,
      seen,
      now: deps.now(),
    },
  );
  const header = readHeader(envelope.header);
  if (!header.ok) return header;
  return keptAct(core, { id: header.value.id, envelope, edits: [], definition });
}

/** The newest version of a channel, also one that waits here. */
async function newestWith({ db }: Core, channel: ChannelId): Promise<ChannelDefinition | null> {
  const [authority, waiting] = await Promise.all([
    db.read('authority'),
    db.pending.orderBy('position').toArray(),
  ]);
  const mine = waiting.flatMap(({ definition }) => (definition?.channel === channel ? [definition] : []));
  return mine.at(-1) ?? (authority === null ? null : newestChannel(authority, channel));
}
