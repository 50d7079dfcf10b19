import type { Answers, ChannelDefinition } from '../../../domain/channels/definition.ts';
import { isDelicate, isSheetKind } from '../../../domain/channels/definition.ts';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { rowKey, type Edit } from '../../../domain/log/edit.ts';
import { longestContent } from '../../../contracts/envelope.ts';
import type { HeaderOf } from '../../../contracts/header.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Submission } from '../../../contracts/sealed.ts';
import { ringKeyOf, type Authority } from '../../../seal/trust/authority.ts';
import { ringCardsOf } from '../../../seal/trust/readers.ts';
import { toBase64 } from '../../../seal/basis/bytes.ts';
import { newEntryId, newReceiptSecret } from '../../../seal/basis/new-ids.ts';
import { receiptKeys } from '../../../seal/receipts.ts';
import { sealChange } from '../../../seal/records.ts';
import { sealForRings, type RingKey } from '../../../seal/submissions.ts';
import { readHeader } from '../../../seal/reading.ts';
import { heldRings, type Core } from '../core.ts';
import type { PaperCase } from '../paper-case.ts';
import { newCase } from '../replay/new-case.ts';
import type { PendingAct } from '../store/records.ts';
import { Workbench } from '../store/workbench.ts';
import { orStorage, standing } from './keep.ts';
import { changeOf } from './parts-of-act.ts';

export interface PaperForm {
  readonly channel: ChannelId;
  /** As printed on the paper. */
  readonly version: number;
  readonly answers: Answers;
}

/**
 * Makes a case of a form on paper. Two acts go out one after the other: the form, sealed to the channel's rings as a
 * citizen's phone would, and the road it came by, which stays with the case for ever.
 *
 * @returns 'unknown-channel' for one that makes no cases here; 'cannot-open' without the key of a ring that reads it, since
 *   who may not read a case may not say how it came; 'too-large'
 */
export function keptPaperCase(core: Core, form: PaperForm): Promise<Result<PaperCase, Problem>> {
  return orStorage(async () => {
    const halt = await core.db.read('halt');
    if (halt !== null) return failed(halt);
    const { authority, seen } = await standing(core);
    const definition = authority === null ? null : writtenUnder(authority, form);
    if (authority === null || seen === null || definition === null) return failed('unknown-channel');
    const rings = ringCardsOf(authority, definition.ring);
    const held = await heldRings(core.db);
    const mine = rings.map((ring) => held.get(ringKeyOf(ring))).find((ring) => ring !== undefined);
    if (mine === undefined) return failed('cannot-open');
    const sealed = await sealedForm(core, form, rings);
    if (sealed.envelope.content.length > longestContent) return failed('too-large');
    const { header, submission, secret } = sealed;
    const at = core.deps.now();
    const arrives = newCase({
      effect: { does: 'case', header, submission, isErased: false },
      collector: { seq: Number.MAX_SAFE_INTEGER, receivedAt: at, late: false },
      number: '',
      definition,
    });
    const edit: Edit = { table: 'cases', row: header.id, set: { road: 'paper' }, steps: [], add: [] };
    const { ring, generation, recordKey } = mine.held;
    const { person, device } = core.me;
    const id = newEntryId(at);
    const road = await sealChange(
      {
        kind: 'change',
        office: core.id,
        id,
        device,
        seen,
        table: 'cases',
        ring: { ring, generation },
        blobs: [],
      },
      changeOf({ person, at }, [edit]),
      { recordKey, signKey: core.keys.sign.privateKey },
    );
    const common = {
      rows: [rowKey('cases', header.id)],
      at,
      by: person,
      mark: 'waiting',
      definition: null,
    } as const;
    await keptBoth(core, [
      { ...common, entry: header.id, envelope: sealed.envelope, edits: [], arrives },
      { ...common, entry: id, envelope: road, edits: [edit] },
    ]);
    return ok({ id: header.id, secret });
  });
}

/** The form in the version that was printed, of a channel that makes cases and is known to the collector. */
function writtenUnder(authority: Authority, { channel, version }: PaperForm): ChannelDefinition | null {
  const versions = authority.channels.get(channel) ?? [];
  const newest = versions.at(-1)?.definition;
  if (newest === undefined || newest.state === 'draft') return null;
  if (isSheetKind(newest.kind) || newest.kind === 'external' || isDelicate(newest.ring)) return null;
  return versions.find(({ definition }) => definition.version === version)?.definition ?? null;
}

interface SealedForm {
  readonly header: HeaderOf<'submission'>;
  readonly submission: Submission;
  readonly envelope: PendingAct['envelope'];
  readonly secret: string;
}

async function sealedForm(
  { id: office, deps }: Core,
  { channel, version, answers }: PaperForm,
  rings: readonly RingKey[],
): Promise<SealedForm> {
  const now = deps.now();
  const secret = newReceiptSecret();
  const { receipt, key } = await receiptKeys(secret);
  const copied = Object.entries(answers).map(
    ([question, answer]) => [question, typeof answer === 'string' ? answer : [...answer]] as const,
  );
  const submission: Submission = {
    answers: Object.fromEntries(copied),
    language: 'th',
    writtenAt: now,
    receiptKey: toBase64(key),
    blobs: [],
  };
  const envelope = await sealForRings(
    {
      kind: 'submission',
      id: newEntryId(now),
      office,
      channel,
      version,
      rings: rings.map(({ ring, generation }) => ({ ring, generation })),
      receipt,
      blobs: [],
      replaces: null,
    },
    submission,
    rings,
  );
  const read = readHeader(envelope.header);
  if (!read.ok || read.value.kind !== 'submission')
    throw new Error('a form that was just sealed has its header');
  return { header: read.value, submission, envelope, secret };
}

/** Writes both acts among those that wait, and the case into the Inbox, in one go. */
async function keptBoth({ db }: Core, acts: readonly PendingAct[]): Promise<void> {
  await db.transaction('rw', db.rows, db.cases, db.pending, db.counts, async () => {
    await db.pending.bulkAdd([...acts]);
    const bench = new Workbench(db);
    await bench.load(acts.flatMap(({ rows }) => rows));
    for (const { arrives, at } of acts) if (arrives !== undefined) bench.putArriving(arrives, at);
    await bench.settle();
  });
}
