import * as v from 'valibot';
import type { ChannelId, EntryId, ReceiptId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { isSheetKind, type ChannelDefinition } from '../../domain/channels/definition.ts';
import { eraseSchema } from '../../contracts/authority.ts';
import { fromCanonical } from '../../contracts/canonical.ts';
import type { HeaderOf, SenderHeader } from '../../contracts/header.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { reasonNotOpen } from '../../forms/parts/not-open.ts';
import { admit } from '../../seal/trust/admit.ts';
import { newestChannel, ringKeyOf, type Authority } from '../../seal/trust/authority.ts';
import { isSignedBy } from '../../seal/basis/keys.ts';
import { isRingOf } from '../../seal/trust/readers.ts';
import { eraserOf, mayErase, ringsIn } from '../../seal/trust/rights-to-read.ts';
import { readStatement } from '../../seal/trust/statements.ts';
import type { ListedBlob } from '../store/blob-store.ts';
import type { DirectoryStore } from '../store/store.ts';
import type { Parcel } from './parcel.ts';

/** What an entry brings about beside itself. */
export interface Effects {
  readonly channel?: ChannelId;
  readonly closed?: ChannelId;
  readonly receipt?: ReceiptId;
  readonly invitation?: EntryId;
  readonly spentInvitation?: EntryId;
  readonly erased?: readonly EntryId[];
}

export type Verdict =
  | { readonly into: 'log'; readonly late: boolean; readonly authority: Authority; readonly effects: Effects }
  | { readonly into: 'urn'; readonly late: boolean; readonly channel: ChannelId };

/** What a parcel is judged by when its turn has come. */
export interface Bench {
  readonly authority: Authority;
  readonly now: Instant;
  readonly directory: Pick<DirectoryStore, 'officeOfChannel' | 'receipt' | 'invitation'>;
  /** Receipts that earlier parcels of the same batch bring. */
  readonly receipts: Pick<ReadonlySet<ReceiptId>, 'has'>;
  /** Receipts of forms among them that are held. */
  readonly heldReceipts: ReadonlySet<ReceiptId>;
  /** The hash at a place of this very log; `null` where it has not come so far. */
  readonly hashAt: (seq: number) => Promise<string | null>;
  /** Whether a channel has all the forms it takes. */
  readonly isFull: (definition: ChannelDefinition) => Promise<boolean>;
  /** What the office knows under a blob's id, of this batch too. */
  readonly blob: (id: EntryId) => Promise<Omit<ListedBlob, 'id'> | null>;
  /** The header of an entry, or of the one that lists a blob; `null` for an id that stands for neither. */
  readonly headerOf: (id: EntryId) => Promise<SenderHeader | null>;
}

/**
 * Decides on a parcel in its turn, knowing all that came before it.
 * @returns where it goes; 'unknown-channel', 'unknown-receipt', 'erased', 'malformed', 'not-allowed', 'conflict', 'signature-mismatch',
 *   'log-mismatch', 'invitation-used' or 'invitation-expired'; 'busy' for words to a case that is held
 */
export async function judge(parcel: Parcel, bench: Bench): Promise<Result<Verdict, Problem>> {
  const verdict = await judgeKind(parcel, bench);
  return verdict.ok && (await hasOtherBlob(parcel.header, bench)) ? failed('conflict') : verdict;
}

/** What a header lists beside itself. */
export function blobsIn(header: SenderHeader): readonly ListedBlob[] {
  return 'blobs' in header ? header.blobs : [];
}

/** Whether one of its blobs has an id that stands for other bytes already. */
async function hasOtherBlob(header: SenderHeader, bench: Bench): Promise<boolean> {
  for (const { id, hash, size } of blobsIn(header)) {
    const known = await bench.blob(id);
    if (known !== null && (known.hash !== hash || known.size !== size)) return true;
  }
  return false;
}

async function judgeKind(parcel: Parcel, bench: Bench): Promise<Result<Verdict, Problem>> {
  const { header } = parcel;
  switch (header.kind) {
    case 'submission':
    case 'sheet':
      return judgeForm(header, bench);
    case 'message':
      return judgeMessage(header, bench);
    case 'change':
    case 'case-act':
    case 'snapshot':
    case 'erase':
      return judgeAct(header, parcel, bench);
    case 'authority':
      return judgeStatement(parcel, bench);
    default:
      return header satisfies never;
  }
}

async function judgeForm(
  header: HeaderOf<'submission' | 'sheet'>,
  { authority, now, isFull }: Bench,
): Promise<Result<Verdict, Problem>> {
  const newest = newestChannel(authority, header.channel);
  const written = authority.channels
    .get(header.channel)
    ?.find(({ definition }) => definition.version === header.version)?.definition;
  if (newest === null || newest.state === 'draft' || written === undefined) return failed('unknown-channel');
  if (isSheetKind(newest.kind) !== (header.kind === 'sheet')) return failed('malformed');
  if (!hasRingsOf(authority, header, written)) return failed('malformed');
  // What was sealed for a channel that takes no new forms is taken all the same, and marked.
  const late = reasonNotOpen(newest, { now, isFull: await isFull(newest) }) !== null;
  if (header.kind === 'sheet') return ok({ into: 'urn', late, channel: header.channel });
  return ok({ into: 'log', late, authority, effects: { receipt: header.receipt } });
}

function hasRingsOf(
  authority: Authority,
  { rings }: HeaderOf<'submission' | 'sheet' | 'message'>,
  { ring }: ChannelDefinition,
): boolean {
  return rings.every((one) => isRingOf(ring, one.ring) && authority.rings.has(ringKeyOf(one)));
}

async function judgeMessage(
  header: HeaderOf<'message'>,
  { authority, directory, receipts, heldReceipts }: Bench,
): Promise<Result<Verdict, Problem>> {
  const versions = authority.channels.get(header.channel) ?? [];
  if (versions.length === 0) return failed('unknown-channel');
  const place = await directory.receipt(header.receipt);
  const isCase = receipts.has(header.receipt);
  const isHeld = heldReceipts.has(header.receipt) || place?.isHeld === true;
  if (!isCase && !isHeld && place?.office !== authority.office) return failed('unknown-receipt');
  // A word that came before its case would be said to nobody: it waits on the phone until an officer has decided.
  if (!isCase && isHeld) return failed('busy');
  if (place?.isErased === true) return failed('erased');
  if (!versions.some(({ definition }) => hasRingsOf(authority, header, definition)))
    return failed('malformed');
  return ok({ into: 'log', late: false, authority, effects: {} });
}

async function judgeAct(
  header: HeaderOf<'change' | 'case-act' | 'snapshot' | 'erase'>,
  { envelope, sender }: Parcel,
  { authority, hashAt, headerOf }: Bench,
): Promise<Result<Verdict, Problem>> {
  // The device may have been removed since it knocked.
  const card = authority.devices.get(header.device);
  if (card === undefined || card.isRemoved) return failed('not-allowed');
  const isSigned =
    sender.by === 'device' ||
    (envelope.signature !== null && (await isSignedBy(envelope.header, envelope.signature, card.signKey)));
  if (!isSigned) return failed('signature-mismatch');
  // Other devices stop at an act that has seen another log than theirs: one device must not be able to stop them all.
  if ((await hashAt(header.seen.seq)) !== header.seen.hash) return failed('log-mismatch');
  if (header.kind !== 'erase') {
    const rings = header.kind === 'case-act' ? header.rings : [header.ring];
    if (!rings.every((ring) => authority.rings.has(ringKeyOf(ring)))) return failed('malformed');
    return ok({ into: 'log', late: false, authority, effects: {} });
  }
  const erase = v.safeParse(eraseSchema, fromCanonical(envelope.content));
  if (!erase.success) return failed('malformed');
  const eraser = eraserOf(authority, card);
  for (const target of erase.output.targets)
    if (!mayErase(eraser, ringsIn(await headerOf(target)))) return failed('not-allowed');
  return ok({ into: 'log', late: false, authority, effects: { erased: erase.output.targets } });
}

async function judgeStatement(
  { envelope, header }: Parcel,
  { authority, now, directory }: Bench,
): Promise<Result<Verdict, Problem>> {
  const statement = readStatement(envelope.content);
  if (statement === null || header.kind !== 'authority') return failed('malformed');
  const admitted = await admit(authority, envelope, { receivedAt: now });
  if (!admitted.ok) return admitted;
  const verdict = { into: 'log', late: false, authority: admitted.value } as const;
  switch (statement.statement) {
    case 'channel':
    case 'channel-2': {
      const { channel, state } = statement.definition;
      const owner = await directory.officeOfChannel(channel);
      if (owner !== null && owner !== authority.office) return failed('conflict');
      const isFirst = !authority.channels.has(channel);
      return ok({
        ...verdict,
        effects: { ...(isFirst ? { channel } : {}), ...(state === 'closed' ? { closed: channel } : {}) },
      });
    }
    case 'invitation': {
      const { invitation } = statement;
      if ((await directory.invitation(invitation)) !== null) return failed('conflict');
      return ok({ ...verdict, effects: { invitation } });
    }
    case 'device': {
      if (header.signer.by !== 'invitation') return ok({ ...verdict, effects: {} });
      const used = admitted.value.invitations.get(header.signer.invitation);
      const isSpent = used !== undefined && used.used >= used.uses;
      return ok({ ...verdict, effects: isSpent ? { spentInvitation: used.invitation } : {} });
    }
    case 'founding':
    case 'device-removed':
    case 'ring':
    case 'ring-keys':
    case 'profile':
    case 'recording':
    case 'reader':
      return ok({ ...verdict, effects: {} });
    default:
      return statement satisfies never;
  }
}
