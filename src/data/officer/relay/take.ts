import * as v from 'valibot';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { fromCanonical } from '../../../contracts/canonical.ts';
import { envelopeSchema, type Envelope } from '../../../contracts/envelope.ts';
import { unpacked } from '../../../contracts/hand-over/hand-over.ts';
import type { HeaderOf } from '../../../contracts/header.ts';
import { sealedToRingsSchema } from '../../../contracts/sealed.ts';
import { contentHash, hasItsContent } from '../../../seal/entries.ts';
import { readHeader } from '../../../seal/reading.ts';
import type { Core } from '../core.ts';
import type { OfficeDatabase } from '../store/database.ts';
import { keeping } from '../store/storage.ts';
import type { NotTaken, Taken } from './desk.ts';

/** What may be carried for a citizen. */
interface Carried {
  readonly envelope: Envelope;
  readonly header: HeaderOf<'submission' | 'message'>;
}

/** Takes in what a QR says or a file holds; see `RelayDesk`. */
export async function takenIn(core: Core, text: string): Promise<Result<Taken, NotTaken>> {
  const read = await readHandOver(text);
  if (!read.ok) return read;
  const { office } = read.value.header;
  if (office !== core.id) return ok({ came: 'other-office', office });
  const kept = await keeping(() => keptHere(core, read.value));
  if (kept.ok) return kept.value;
  return failed(kept.problem === 'storage-full' ? 'storage-full' : 'storage-refused');
}

function keptHere(
  { db, deps }: Core,
  { envelope, header: { id } }: Carried,
): Promise<Result<Taken, NotTaken>> {
  return db.transaction('rw', [db.handed, db.entries], async () => {
    const known = await knownHeader(db, id);
    if (known === envelope.header) return ok({ came: 'again', id });
    if (known !== null) return failed('conflict');
    await db.handed.add({
      id,
      envelope,
      header: envelope.header,
      takenAt: deps.now(),
      road: 'waiting',
      problem: null,
    });
    return ok({ came: 'new', id });
  });
}

/** The header under which an id is known here; a header names its content, so the same header is the same thing. */
async function knownHeader(db: OfficeDatabase, id: string): Promise<string | null> {
  const [handed, entry] = await Promise.all([db.handed.get(id), db.entries.where('id').equals(id).first()]);
  return handed?.header ?? entry?.header ?? null;
}

async function readHandOver(text: string): Promise<Result<Carried, NotTaken>> {
  const found = await envelopeIn(text.trim());
  if (!found.ok) return found;
  const envelope = found.value;
  const read = readHeader(envelope.header);
  if (!read.ok) return failed(read.problem === 'newer-format' ? 'newer-format' : 'damaged');
  const header = read.value;
  if (header.kind === 'sheet') return failed('sheet');
  if (header.kind !== 'submission' && header.kind !== 'message') return failed('foreign');
  const isWhole =
    envelope.signature === null &&
    v.is(sealedToRingsSchema, fromCanonical(envelope.content)) &&
    (await hasItsContent(header, envelope.content));
  return isWhole ? ok({ envelope, header }) : failed('damaged');
}

async function envelopeIn(text: string): Promise<Result<Envelope, NotTaken>> {
  if (!text.startsWith('{')) return unpacked(text, contentHash);
  const file = v.safeParse(envelopeSchema, jsonIn(text));
  // A file of ours begins with its content or its header; any other JSON is somebody else's.
  if (!file.success) return failed(/^\{"(header|content)":"/.test(text) ? 'damaged' : 'foreign');
  return ok(file.output);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
