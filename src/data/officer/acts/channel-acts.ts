import * as v from 'valibot';
import type { Json } from '../../../domain/basics/json.ts';
import type { LocalText } from '../../../domain/basics/local-text.ts';
import { failed, type Result } from '../../../domain/basics/result.ts';
import type { ChannelDefinition, ChannelState } from '../../../domain/channels/definition.ts';
import { kindsBefore } from '../../../domain/channels/faults.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { Statement } from '../../../contracts/authority.ts';
import { channelDefinitionSchema } from '../../../contracts/channel/definition.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { readHeader } from '../../../seal/reading.ts';
import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import { orStorage, standing } from './keep.ts';
import { keptAct } from './kept-act.ts';
import { largestAct, sizeOf } from './parts-of-act.ts';
import { stated } from './statements.ts';

/** How a channel is to stand, and what is said in the form's place meanwhile. */
export interface Standing {
  readonly state: ChannelState;
  /** `undefined` leaves what was said before. */
  readonly pauseMessage: LocalText | null | undefined;
}

/** Opens, pauses or closes a channel as its next version, signed by this admin's device. */
export function keptChannelState(
  core: Core,
  channel: ChannelId,
  { state, pauseMessage }: Standing,
): Promise<Kept> {
  return asAdmin(core, async () => {
    const now = (await versionsOf(core, channel)).at(-1);
    if (now === undefined) return failed('unknown-channel');
    const said = pauseMessage === undefined ? now.pauseMessage : pauseMessage;
    return keptDefinition(core, { ...now, version: now.version + 1, state, pauseMessage: said });
  });
}

/**
 * Adds a channel that the office does not have yet, signed by this admin's device.
 * @returns 'not-allowed' for others; 'malformed' for what is no first version of a new channel; 'too-large'
 */
export function keptChannel(core: Core, definition: ChannelDefinition): Promise<Kept> {
  return asAdmin(core, async () => {
    const isSound = v.is(channelDefinitionSchema, definition) && definition.version === 1;
    if (!isSound || (await versionsOf(core, definition.channel)).length > 0) return failed('malformed');
    return keptDefinition(core, definition);
  });
}

/**
 * Keeps the next version of a channel, signed by this admin's device.
 *
 * @returns 'not-allowed' for others; 'unknown-channel'; 'conflict' when it does not follow the newest version;
 *   'malformed' when it is no definition, turns the channel into another kind of one, or asks something else under an
 *   id under which answers lie already; 'too-large'
 */
export function keptRevision(core: Core, definition: ChannelDefinition): Promise<Kept> {
  return asAdmin(core, async () => {
    if (!v.is(channelDefinitionSchema, definition)) return failed('malformed');
    const versions = await versionsOf(core, definition.channel);
    const newest = versions.at(-1);
    if (newest === undefined) return failed('unknown-channel');
    if (definition.version !== newest.version + 1) return failed('conflict');
    const before = kindsBefore(versions);
    const isSame =
      definition.kind === newest.kind &&
      definition.ring === newest.ring &&
      definition.edition === newest.edition &&
      definition.questions.every(({ id, kind }) => (before.get(id) ?? kind) === kind);
    return isSame ? keptDefinition(core, definition) : failed('malformed');
  });
}

/** Every version of a channel, oldest first, also those that wait here; empty for an unknown one. */
export async function versionsOf(
  { db }: Pick<Core, 'db'>,
  channel: ChannelId,
): Promise<readonly ChannelDefinition[]> {
  const [authority, waiting] = await Promise.all([
    db.read('authority'),
    db.pending.orderBy('position').toArray(),
  ]);
  const signed = (authority?.channels.get(channel) ?? []).map(({ definition }) => definition);
  const mine = waiting.flatMap(({ definition }) => (definition?.channel === channel ? [definition] : []));
  const newest = signed.at(-1)?.version ?? 0;
  // What has just come back in the log's order may still wait for a moment, too.
  return [...signed, ...mine.filter(({ version }) => version > newest)];
}

/** An act of an admin's device that may write; what others and halted devices hear instead. */
export function asAdmin<Value>(
  core: Core,
  act: () => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  return orStorage(async () => {
    if (core.me.role !== 'admin') return failed('not-allowed');
    const halt = await core.db.read('halt');
    return halt === null ? act() : failed(halt);
  });
}

/** Keeps a version as it is. @returns 'too-large'; 'cannot-open' before the first page of the log is in */
export function keptDefinition(core: Core, definition: ChannelDefinition): Promise<Kept> {
  if (sizeOf(definition as unknown as Json) > largestAct) return Promise.resolve(failed('too-large'));
  return keptStatement(core, { statement: 'channel-2', definition });
}

/** Signs a statement as this device and keeps it among what goes out. */
export function keptStatement(core: Core, statement: Statement): Promise<Kept> {
  return keptStatements(core, [statement]);
}

/** Signs statements as this device and keeps them in their order, all or none. @returns the last one's id */
export async function keptStatements(core: Core, statements: readonly Statement[]): Promise<Kept> {
  const { seen } = await standing(core);
  if (seen === null) return failed('cannot-open');
  const { id: office, me, keys, deps, db } = core;
  const signer = { by: 'device', device: me.device } as const;
  const stating = { office, signer, signKey: keys.sign.privateKey, seen, now: deps.now() };
  const acts = await Promise.all(
    statements.map(async (statement) => {
      const definition = statement.statement === 'channel-2' ? statement.definition : null;
      return { envelope: await stated(statement, stating), definition };
    }),
  );
  return db.transaction('rw', db.rows, db.cases, db.pending, db.counts, async () => {
    let kept: Kept = failed('malformed');
    for (const { envelope, definition } of acts) {
      const header = readHeader(envelope.header);
      if (!header.ok) return header;
      kept = await keptAct(core, { id: header.value.id, envelope, edits: [], definition });
    }
    return kept;
  });
}
