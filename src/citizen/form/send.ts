import type { ChannelId, Fingerprint } from '../../domain/basics/ids.ts';
import type { Answers } from '../../domain/channels/definition.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { pinnedFingerprint } from '../../contracts/addresses.ts';
import type { ChannelProof } from '../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { StorageProblem } from '../../data/citizen/kept/keeping.ts';
import { proveChannel } from '../../data/citizen/sealed/prove.ts';
import type { SealedFiles } from '../../data/citizen/sealed/seal-files.ts';
import { sealAnswers, type Sealed } from '../../data/citizen/sealed/seal-answers.ts';
import type { Language } from '../../i18n/texts.ts';
import type { CitizenRoom } from '../room.ts';

export interface Wish {
  readonly proof: ChannelProof;
  readonly channel: ChannelId;
  /** The address' fragment, which may pin the office. */
  readonly fragment: string;
  readonly answers: Answers;
  readonly language: Language;
  /** Pictures and sound that the answers name. */
  readonly files: SealedFiles | null;
}

export interface Kept extends Sealed {
  /** Why it is in this page's memory only; `null` when it is safe on the phone. */
  readonly storage: StorageProblem;
}

/** Checks, seals and keeps; only then anything may leave the phone. */
export async function sealAndKeep(
  room: CitizenRoom,
  { proof, channel, fragment, answers, language, files }: Wish,
): Promise<Result<Kept, Problem>> {
  if (!('subtle' in crypto)) return failed('not-secure'); // browsers seal nothing on a page that is not encrypted
  const { prove = proveChannel } = room;
  const proven = await prove(proof, channel, await rootFor(room, channel, fragment));
  if (!proven.ok) return proven;
  if (proven.value.rings.length === 0) return failed('nobody-left');
  const sealed = await sealAnswers(proven.value, {
    answers,
    language,
    now: room.now(),
    ...room.manner,
    ...(files && { blobs: files.blobs }),
  });
  if (!sealed.ok) return sealed;
  const { parcel, matter } = sealed.value;
  const storage = await room.keeping.change({
    parcels: [parcel],
    matters: matter === null ? [] : [matter],
    pins: [{ channel, root: proven.value.root }],
    draftsGone: [channel],
    ...(files && {
      files: files.files.map((file) => ({ ...file, of: parcel.id })),
      filesGoneOf: [channel],
    }),
  });
  return ok({ parcel, matter, storage });
}

/** The QR pins the office; a typed address pins whatever it met first. */
async function rootFor(
  { keeping }: CitizenRoom,
  channel: ChannelId,
  fragment: string,
): Promise<Fingerprint | null> {
  return pinnedFingerprint(fragment) ?? (await keeping.pin(channel))?.root ?? null;
}
