import * as v from 'valibot';
import type { EntryId, OfficeId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { fromCanonical } from '../../contracts/canonical.ts';
import type { Envelope } from '../../contracts/envelope.ts';
import type { HeaderKind, HeaderOf, SenderHeader } from '../../contracts/header.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { writers } from '../../contracts/rights.ts';
import { sealedToRingsSchema } from '../../contracts/sealed.ts';
import { sealedRecordSchema } from '../../contracts/sealed-record.ts';
import { ringKeyOf, type DeviceCard } from '../../seal/trust/authority.ts';
import { isOwnRing } from '../../seal/trust/own-ring.ts';
import { readStatement } from '../../seal/trust/statements.ts';
import { hasItsContent } from '../../seal/entries.ts';
import { readHeader } from '../../seal/reading.ts';
import { isSignedBy } from '../../seal/basis/keys.ts';

/** Who hands an envelope in. */
export type Sender =
  | { readonly by: 'citizen' }
  | { readonly by: 'device'; readonly card: DeviceCard }
  /** A new device, with the statement its invitation's key has signed. */
  | { readonly by: 'invited' }
  /** Whoever sets an office up. */
  | { readonly by: 'founder' }
  /** A citizen whose form was held, with when it came, after an officer has admitted it. */
  | { readonly by: 'admitted'; readonly receivedAt: Instant; readonly late: boolean };

/** An envelope of which everything is checked that does not depend on its turn. */
export interface Parcel {
  readonly envelope: Envelope;
  readonly header: SenderHeader;
  readonly sender: Sender;
}

/** What became of a parcel. */
export interface Delivered {
  readonly isNew: boolean;
  readonly id: EntryId;
  /** `null` while a sheet waits in the urn, or a form is held. */
  readonly seq: number | null;
  readonly receivedAt: Instant;
}

/** What one entry may list, in bytes: a citizen's pictures and sound, an officer's files, a ring's tables. */
const mostBlobs = {
  submission: { count: 5, each: 400 * 1024 },
  message: { count: 5, each: 400 * 1024 },
  change: { count: 20, each: 10 * 1024 * 1024 },
  'case-act': { count: 20, each: 10 * 1024 * 1024 },
  snapshot: { count: 1, each: 64 * 1024 * 1024 },
} as const;

const kindsOf: Readonly<Record<Exclude<Sender['by'], 'device'>, readonly HeaderKind[]>> = {
  citizen: ['submission', 'message', 'sheet'],
  invited: ['authority'],
  founder: ['authority', 'change'],
  admitted: ['submission', 'sheet'],
};

/**
 * Checks an envelope as far as that goes before its turn: form, office, content, right to write, signature.
 * @returns the parcel; 'malformed', 'newer-format', 'too-large', 'not-allowed' or 'signature-mismatch'
 */
export async function parcelOf(
  office: OfficeId,
  envelope: Envelope,
  sender: Sender,
): Promise<Result<Parcel, Problem>> {
  const read = readHeader(envelope.header);
  return read.ok ? parcelFrom(office, { envelope, header: read.value }, sender) : read;
}

/** The same for an envelope whose header was read before. */
export async function parcelFrom(
  office: OfficeId,
  { envelope, header }: Pick<Parcel, 'envelope' | 'header'>,
  sender: Sender,
): Promise<Result<Parcel, Problem>> {
  if (header.office !== office) return failed('malformed');
  if (!isAllowed(header, sender) && !isAsReader(sender, { header, envelope })) return failed('not-allowed');
  if (!(await hasItsContent(header, envelope.content))) return failed('malformed');
  const problem = problemOfContent(header, envelope);
  if (problem !== null) return failed(problem);
  if (sender.by === 'device' && 'device' in header) {
    const isSigned =
      envelope.signature !== null &&
      (await isSignedBy(envelope.header, envelope.signature, sender.card.signKey));
    if (!isSigned) return failed('signature-mismatch');
  }
  return ok({ envelope, header, sender });
}

function isAllowed(header: SenderHeader, sender: Sender): boolean {
  if (sender.by !== 'device')
    return kindsOf[sender.by].includes(header.kind) && isByThemselves(header, sender);
  return writers[header.kind].includes(sender.card.role) && isByThemselves(header, sender);
}

/**
 * What a reader of delicate cases may do whatever the device's role: state the ring that they alone hold, and, as far as
 * its turn will show that nobody else may, erase.
 */
function isAsReader(sender: Sender, { header, envelope }: Pick<Parcel, 'header' | 'envelope'>): boolean {
  if (sender.by !== 'device' || !isByThemselves(header, sender)) return false;
  if (header.kind === 'erase') return writers['case-act'].includes(sender.card.role);
  const statement = header.kind === 'authority' ? readStatement(envelope.content) : null;
  return statement !== null && isOwnRing(statement, sender.card);
}

/** Nobody hands in what names another as its writer; the root signs at the set-up only. */
function isByThemselves(header: SenderHeader, sender: Sender): boolean {
  switch (header.kind) {
    case 'authority':
      if (sender.by === 'device')
        return header.signer.by === 'device' && header.signer.device === sender.card.device;
      return sender.by === 'founder' || header.signer.by === 'invitation';
    case 'change':
    case 'case-act':
    case 'erase':
    case 'snapshot':
      return sender.by === 'founder' || (sender.by === 'device' && header.device === sender.card.device);
    case 'submission':
    case 'message':
    case 'sheet':
      return true;
    default:
      return header satisfies never;
  }
}

function problemOfContent(header: SenderHeader, { content, signature }: Envelope): Problem | null {
  const json = fromCanonical(content);
  if (json === undefined) return 'malformed';
  switch (header.kind) {
    case 'submission':
    case 'message':
      return problemOfBlobs(header) ?? (signature === null && isSealedTo(header, json) ? null : 'malformed');
    case 'sheet':
      return signature === null && isSealedTo(header, json) ? null : 'malformed';
    case 'change':
    case 'snapshot':
      return problemOfBlobs(header) ?? (v.is(sealedRecordSchema, json) ? null : 'malformed');
    case 'case-act':
      return problemOfBlobs(header) ?? (isSealedTo(header, json) ? null : 'malformed');
    case 'authority':
    case 'erase':
      return null;
    default:
      return header satisfies never;
  }
}

function problemOfBlobs({ kind, blobs }: HeaderOf<keyof typeof mostBlobs>): Problem | null {
  const { count, each } = mostBlobs[kind];
  if (blobs.length > count || blobs.some(({ size }) => size > each)) return 'too-large';
  // Whatever is sealed has bytes, and an id stands for one thing.
  const isSound =
    blobs.every(({ size }) => size > 0) && new Set(blobs.map(({ id }) => id)).size === blobs.length;
  return isSound ? null : 'malformed';
}

/** Whether the content's keys are for exactly the rings that the header names. */
function isSealedTo(
  header: HeaderOf<'submission' | 'message' | 'sheet' | 'case-act'>,
  json: unknown,
): boolean {
  const sealed = v.safeParse(sealedToRingsSchema, json);
  if (!sealed.success) return false;
  const named = new Set(header.rings.map(ringKeyOf));
  const given = new Set(sealed.output.keys.map(ringKeyOf));
  return named.size === given.size && [...named].every((ring) => given.has(ring));
}
