import type { Answers } from '../../src/domain/channels/definition.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import type { EntryId } from '../../src/domain/basics/ids.ts';
import { channelProofSchema } from '../../src/contracts/citizen/answers.ts';
import { api } from '../../src/contracts/endpoints.ts';
import type { BlobKey } from '../../src/contracts/sealed.ts';
import type { KeptFile, Matter, Parcel } from '../../src/data/citizen/kept/records.ts';
import type { Changes } from '../../src/data/citizen/kept/shelf.ts';
import type { Fetch } from '../../src/data/citizen/road/post.ts';
import { proveChannel } from '../../src/data/citizen/sealed/prove.ts';
import { sealAnswers } from '../../src/data/citizen/sealed/seal-answers.ts';
import { sealFiles } from '../../src/data/citizen/sealed/seal-files.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import * as v from 'valibot';
import { channelOf, type Town } from '../data-officer/world.ts';
import { aBlob } from './blobs.ts';
import type { World } from './server.ts';

/** A citizen's line to a collector; `fault` says of each request, by its number from 1, what becomes of it. */
export function lineTo(
  { collector }: Pick<World, 'collector'>,
  fault: (request: number, address: string) => 'before' | 'after' | null = () => null,
): Fetch {
  let requests = 0;
  return async (address, options = {}) => {
    requests += 1;
    const becomes = fault(requests, address);
    if (becomes === 'before') throw new TypeError('no line');
    const { signal: _signal, redirect: _redirect, ...rest } = options;
    const answer = await collector.fetch(new Request(new URL(address, 'http://localhost:8080'), rest));
    if (becomes === 'after') throw new TypeError('no line');
    return answer;
  };
}

/** What a citizen's phone has taken. */
export interface Taken {
  readonly id: EntryId;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes that stand for a picture, as many as are wanted. */
export function aPicture(size: number, word: string, type = 'image/jpeg'): Taken {
  return { id: newEntryId(instant(1_790_820_000_000)), type, bytes: new Uint8Array(aBlob(size, word).bytes) };
}

/** A case with pictures as a phone keeps it before anything is sent. */
export interface Photographed {
  readonly parcel: Parcel;
  readonly matter: Matter;
  readonly files: readonly KeptFile[];
  readonly blobs: readonly BlobKey[];
  readonly changes: Changes;
}

/** Seals a case of the general channel with pictures, as the citizen's side does. */
export async function photographed(
  town: Town,
  taken: readonly Taken[],
  answers: Answers = { detail: 'ถนนเป็นหลุม' },
): Promise<Photographed> {
  const { channel } = channelOf(town, 'general');
  const asked = await town.world.ask('GET', api.channel(channel));
  const proven = await proveChannel(
    v.parse(channelProofSchema, asked.json),
    channel,
    town.office.fingerprint,
  );
  if (!proven.ok) throw new Error(proven.problem);
  const { blobs, files } = await sealFiles(taken);
  const named = { ...answers, photos: taken.map(({ id }) => id) };
  const now = town.world.clock.now;
  const sealed = await sealAnswers(proven.value, { answers: named, language: 'th', now, blobs });
  if (!sealed.ok || sealed.value.matter === null) throw new Error('not sealed');
  const { parcel, matter } = sealed.value;
  const kept = files.map((file) => ({ ...file, of: parcel.id }));
  return {
    parcel,
    matter,
    files: kept,
    blobs,
    changes: { parcels: [parcel], matters: [matter], files: kept },
  };
}
