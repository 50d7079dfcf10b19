import type { EntryId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import { isDelicate, isSheetKind, type Answers } from '../../../domain/channels/definition.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { longestContent, type Envelope } from '../../../contracts/envelope.ts';
import type { BlobKey, StationRoad, Submission } from '../../../contracts/sealed.ts';
import { toBase64 } from '../../../seal/basis/bytes.ts';
import { newEntryId, newReceiptSecret, newSheetId } from '../../../seal/basis/new-ids.ts';
import { receiptKeys } from '../../../seal/receipts.ts';
import { sealForRings } from '../../../seal/submissions.ts';
import type { FilesRoad, Matter, Parcel } from '../kept/records.ts';
import type { ProvenChannel } from './prove.ts';

export interface Writing {
  readonly answers: Answers;
  readonly language: 'th' | 'en';
  /** The phone's clock. */
  readonly now: Instant;
  /** Pictures and sound that these answers name, sealed already. */
  readonly blobs?: readonly BlobKey[];
  /** Left out where a citizen writes on a phone of their own. */
  readonly road?: StationRoad | undefined;
  /** Whether the words stay with the parcel, to be sealed anew after a conflict; they do when left out. */
  readonly keeps?: boolean;
}

/** What sealing leaves to be kept before anything is sent. */
export interface Sealed {
  readonly parcel: Parcel;
  /** `null` for anonymous sheets: nothing on the phone may lead back to them. */
  readonly matter: Matter | null;
}

/** Seals answers, once: a case with its receipt, or a sheet without one. */
export async function sealAnswers(
  channel: ProvenChannel,
  writing: Writing,
): Promise<Result<Sealed, 'too-large'>> {
  return isSheetKind(channel.definition.kind) ? sealSheet(channel, writing) : sealCase(channel, writing);
}

async function sealSheet(
  channel: ProvenChannel,
  { answers, now }: Writing,
): Promise<Result<Sealed, 'too-large'>> {
  const id = newSheetId();
  const header = { kind: 'sheet' as const, id, ...addressed(channel) };
  const envelope = await sealForRings(header, { answers: copied(answers) }, channel.rings);
  return packed(envelope, { parcel: { id, plain: null, storedAt: now, ...placeOf(channel) }, matter: null });
}

async function sealCase(
  channel: ProvenChannel,
  { answers, language, now, blobs = [], road, keeps = true }: Writing,
): Promise<Result<Sealed, 'too-large'>> {
  const secret = newReceiptSecret();
  const { key } = await receiptKeys(secret);
  const plain: Submission = {
    answers: copied(answers),
    language,
    writtenAt: now,
    receiptKey: toBase64(key),
    blobs: [...blobs],
    ...(road && { road }),
  };
  return sealPlain(channel, plain, { secret, now, replaces: null, keeps });
}

interface CaseOptions {
  readonly secret: string;
  readonly now: Instant;
  readonly replaces: EntryId | null;
  /** Only what keeps its words is ever sealed anew. */
  readonly keeps?: boolean;
}

/** Seals a case under a new id; after a conflict `replaces` names the id that was taken. */
export async function sealPlain(
  channel: ProvenChannel,
  plain: Submission,
  { secret, now, replaces, keeps = true }: CaseOptions,
): Promise<Result<Sealed, 'too-large'>> {
  const id = newEntryId(now);
  const { receipt } = await receiptKeys(secret);
  const blobs = plain.blobs.map(({ id: blob, hash, size }) => ({ id: blob, hash, size }));
  const header = { kind: 'submission' as const, id, ...addressed(channel), receipt, blobs, replaces };
  const envelope = await sealForRings(header, plain, channel.rings);
  const matter: Matter = {
    id,
    secret,
    channel: channel.definition.channel,
    kind: channel.definition.kind,
    office: channel.office,
    root: channel.root,
    title: channel.definition.title,
    officeName: channel.profile.name,
    telephone: channel.profile.telephone,
    effect: channel.definition.effect,
    writtenAt: plain.writtenAt,
    road: { state: 'waiting', problem: null },
    answer: null,
    ...(isDelicate(channel.definition.ring) && { readers: channel.rings.map(({ ring }) => ring) }),
    ...(blobs.length > 0 && { files: roadOf(plain.blobs) }),
  };
  return packed(envelope, {
    parcel: { id, plain: keeps ? plain : null, storedAt: now, ...placeOf(channel) },
    matter,
  });
}

function roadOf(blobs: Submission['blobs']): FilesRoad {
  const photos = blobs.filter(({ type }) => type.startsWith('image/')).length;
  return { photos, sounds: blobs.length - photos, sent: 0, lost: 0, isHeld: false };
}

function copied(answers: Answers): Submission['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      typeof answer === 'string' ? answer : [...answer],
    ]),
  );
}

function addressed({ office, definition, rings }: ProvenChannel) {
  const named = rings.map(({ ring, generation }) => ({ ring, generation }));
  return { office, channel: definition.channel, version: definition.version, rings: named };
}

function placeOf({ office, definition }: ProvenChannel): Pick<Parcel, 'office' | 'channel'> {
  return { office, channel: definition.channel };
}

interface Packing {
  readonly parcel: Pick<Parcel, 'id' | 'office' | 'channel' | 'plain' | 'storedAt'>;
  readonly matter: Matter | null;
}

// What the collector would refuse for good is said here, before a receipt stands.
function packed(envelope: Envelope, { parcel, matter }: Packing): Result<Sealed, 'too-large'> {
  if (envelope.content.length > longestContent) return failed('too-large');
  const body = JSON.stringify(envelope);
  return ok({ parcel: { ...parcel, body, attempts: 0, road: { state: 'waiting', problem: null } }, matter });
}
