import * as v from 'valibot';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import { instant } from '../../domain/basics/instant.ts';
import { api, pageSchema, type Page } from '../../contracts/endpoints.ts';
import type { Envelope } from '../../contracts/envelope.ts';
import { sealedToRingsSchema } from '../../contracts/sealed.ts';
import { publicText } from '../../seal/basis/keys.ts';
import { toBase64 } from '../../seal/basis/bytes.ts';
import { newChannelId, newEntryId, newReceiptSecret } from '../../seal/basis/new-ids.ts';
import { enveloped } from '../../seal/entries.ts';
import { receiptKeys } from '../../seal/receipts.ts';
import { sealForRings } from '../../seal/submissions.ts';
import { samplePlan } from '../../samples/plan.ts';
import { cookieFetch } from '../demo/cookie-fetch.ts';
import { foundPlanned, need, type SampleOffice } from '../demo/found-sample.ts';
import type { Door } from './driving.ts';
import { mouldOf, type Mould } from './parcels.ts';
import type { Place } from './places.ts';
import { startProgram, type Program } from './programs.ts';

/** A collector in a process of its own, with an office of one open channel. */
export interface MeasuredOffice {
  readonly door: Door;
  readonly mould: Mould;
  /** The log after a seq, as a device reads it. */
  readonly pageAfter: (seq: number) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** Starts the built collector in a place and founds an office there, through its real doors. */
export async function startOffice(
  place: Place,
  { bytes }: { readonly bytes: number },
): Promise<MeasuredOffice> {
  const collector = await startProgram('main', place);
  const { sample, channel } = await foundedAt(collector);
  const { office, line } = sample;
  const path = api.submissions(office);
  return {
    door: { port: collector.port, pathOf: () => path },
    mould: mouldOf(await sealedOf(sample, channel, bytes)),
    pageAfter: async (seq) =>
      need(await line.ask({ method: 'GET', path: `${api.entries(office)}?after=${seq}` }, pageSchema)),
    stop: collector.stop,
  };
}

async function foundedAt({ said, port }: Program) {
  const token = /\/setup#(\S+)/.exec(said())?.[1];
  const plan = samplePlan({ channelId: newChannelId });
  const channel = plan.channels.find(({ ring }) => ring === 'general');
  if (token === undefined || channel === undefined) throw new Error('a fresh collector can be set up');
  const channels = [{ ...channel, state: 'open' as const }];
  const sample = await foundPlanned(token, { ...plan, channels }, cookieFetch(`http://127.0.0.1:${port}`));
  return { sample, channel };
}

/** A sealed submission of a given size as it travels, to within four bytes. */
async function sealedOf(
  { office, founded }: SampleOffice,
  { channel, version, ring: ringName }: ChannelDefinition,
  bytes: number,
): Promise<Envelope> {
  const now = instant(Date.now());
  const held = founded.rings.find((one) => one.held.ring === ringName)?.held;
  if (held === undefined) throw new RangeError(`the office has no ring ${ringName}`);
  const ring = { ring: held.ring, generation: held.generation };
  const { receipt, key } = await receiptKeys(newReceiptSecret());
  const header = {
    kind: 'submission',
    office,
    id: newEntryId(now),
    channel,
    version,
    rings: [ring],
    receipt,
    blobs: [],
    replaces: null,
  } as const;
  const plain = {
    answers: { what: 'x'.repeat(bytes) },
    language: 'th' as const,
    writtenAt: now,
    receiptKey: toBase64(key),
    blobs: [],
  };
  const open = { ...header, rings: [ring], blobs: [] };
  const whole = await sealForRings(open, plain, [
    { ...ring, publicKey: await publicText(held.pair.publicKey) },
  ]);
  return cutTo(bytes, { header: open, whole });
}

/** Sealed texts come in size classes; cut to the size wanted, nobody could open it, but no collector ever does. */
async function cutTo(
  bytes: number,
  { header, whole }: { readonly header: Parameters<typeof enveloped>[0]; readonly whole: Envelope },
): Promise<Envelope> {
  const sealed = v.parse(sealedToRingsSchema, JSON.parse(whole.content));
  const spare = JSON.stringify(whole).length - bytes;
  const length = sealed.body.length - spare;
  if (length < 0) throw new RangeError(`a sealed submission is larger than ${bytes} bytes`);
  return enveloped(header, { ...sealed, body: sealed.body.slice(0, length - (length % 4)) }, null);
}
