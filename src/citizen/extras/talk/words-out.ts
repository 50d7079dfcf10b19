import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { Fingerprint, ChannelId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Message } from '../../../contracts/sealed.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { StorageProblem } from '../../../data/citizen/kept/keeping.ts';
import type { Matter } from '../../../data/citizen/kept/records.ts';
import { keepProof } from '../../../data/citizen/road/keep-proof.ts';
import { askProof } from '../../../data/citizen/road/proofs.ts';
import type { Fetch } from '../../../data/citizen/road/post.ts';
import type { ProvenChannel } from '../../../data/citizen/sealed/prove.ts';
import { proveForReaders } from '../../../data/citizen/sealed/prove-readers.ts';
import { sealWord } from '../../../data/citizen/sealed/seal-word.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import type { CitizenRoom } from '../../room.ts';
import type { Told } from './told.ts';

const patienceMs = 8_000;

interface Pinned {
  readonly root: Fingerprint;
  /** Those who read a delicate matter. */
  readonly readers?: readonly string[];
}

/** A channel as the office's own, by the line where there is one soon, and else as this phone kept it. */
export async function proven(
  { line }: CitizenRoom,
  channel: ChannelId,
  { root: pinned, readers = [] }: Pinned,
): Promise<Result<ProvenChannel, Problem>> {
  const patient: Fetch = async (address, options) => {
    const cut = new AbortController();
    const timer = setTimeout(() => cut.abort(), patienceMs);
    return line(address, { ...options, signal: cut.signal }).finally(() => clearTimeout(timer));
  };
  const proof = await askProof(channel, patient);
  if (!proof.ok) return proof;
  const known = await proveForReaders(proof.value, channel, { pinned, readers });
  if (known.ok) await keepProof(channel, proof.value);
  return known;
}

/** What a later word is about: a matter of this phone, or one that another phone holds and this one has looked up. */
export function placeOf({ matter, found }: Told): (Pinned & { readonly channel: ChannelId }) | null {
  if (matter !== null) return matter;
  if (!found?.answer) return null;
  const { channel, readers = [] } = found.answer.status;
  return { channel, root: found.root, readers };
}

/** A matter that was looked up by its code, as this phone keeps it from now on. */
function matterOf({ secret, found }: Told, { definition, profile }: ProvenChannel, now: Instant) {
  if (found === null || found.answer === null) return null;
  const matter: Matter = {
    id: newEntryId(now), // the submission's own id is not told by a code; nothing here asks for it
    secret,
    channel: definition.channel,
    kind: definition.kind,
    office: found.office,
    root: found.root,
    title: definition.title,
    officeName: profile.name,
    telephone: profile.telephone,
    effect: definition.effect,
    writtenAt: found.receivedAt,
    road: { state: 'delivered', receivedAt: found.receivedAt },
    answer: found.answer,
    ...(found.answer.status.readers && { readers: found.answer.status.readers }),
    heardAt: now,
  };
  return matter;
}

/** Puts a matter that was looked up on this phone's own list. */
export async function keptHere(told: Told): Promise<Result<StorageProblem, Problem>> {
  const place = placeOf(told);
  if (place === null) return failed('no-network');
  const known = await proven(told.room, place.channel, place);
  if (!known.ok) return known;
  const matter = matterOf(told, known.value, told.room.now());
  return matter === null ? failed('no-network') : ok(await told.room.keeping.change({ matters: [matter] }));
}

export interface Saying extends Pick<Message, 'act' | 'text'> {
  /** The question that it answers, by its time. */
  readonly asked: Instant | null;
}

/** Seals a later word and keeps it; only then it may leave the phone. @returns why the disk did not take it, if so */
export async function said(
  told: Told,
  { act, text, asked }: Saying,
): Promise<Result<StorageProblem, Problem>> {
  const { room, secret } = told;
  const place = placeOf(told);
  if (place === null) return failed('no-network');
  if (!('subtle' in crypto)) return failed('not-secure');
  const known = await proven(room, place.channel, place);
  if (!known.ok) return known;
  const now = room.now();
  const sealed = await sealWord(known.value, { act, text, secret, now });
  if (!sealed.ok) return sealed;
  const matter = (await room.keeping.matter(secret)) ?? matterOf(told, known.value, now);
  if (matter === null) return failed('no-network');
  const word = { id: sealed.value.id, act, text, writtenAt: now, asked };
  const storage = await room.keeping.change({
    parcels: [sealed.value],
    matters: [{ ...matter, words: [...(matter.words ?? []), word] }],
    draftsGone: [matter.id],
  });
  void room.courier.send();
  return ok(storage);
}
