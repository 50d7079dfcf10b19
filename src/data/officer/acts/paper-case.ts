import type { Answers, ChannelDefinition } from '../../../domain/channels/definition.ts';
import { isDelicate, isSheetKind } from '../../../domain/channels/definition.ts';
import type { EntryId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { fieldOfOrigin } from '../../../domain/channels/roads/origin.ts';
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
import type { TakenCase, TypedCase } from '../paper-case.ts';
import { newCase } from '../replay/new-case.ts';
import type { PendingAct } from '../store/records.ts';
import { Workbench } from '../store/workbench.ts';
import { orStorage, standing } from './keep.ts';
import { changeOf } from './parts-of-act.ts';

/**
 * Makes a case of what an officer typed. Two acts go out one after the other: the form, sealed to the channel's rings as a
 * citizen's phone would, and the road it came by, which stays with the case for ever.
 *
 * @returns 'unknown-channel' for one that makes no cases here; 'cannot-open' without the key of a ring that reads it, since
 *   who may not read a case may not say how it came; 'too-large'
 */
export function keptTypedCase(core: Core, given: TypedCase): Promise<Result<TakenCase, Problem>> {
  return orStorage(async () => {
    const desk = await caseDesk(core, given);
    if (!desk.ok) return desk;
    const made = await desk.value.arriving(given.answers);
    if (!made.ok) return made;
    const { arrival, secret, id } = made.value;
    const origin = fieldOfOrigin({ letter: given.letter ?? null, imported: null });
    const set = { road: given.road, ...(origin !== null && { origin }) };
    const road = await desk.value.changing([{ table: 'cases', row: id, set, steps: [], add: [] }]);
    await keptTogether(core, [arrival, road]);
    return ok({ id, secret });
  });
}

/** Makes the acts by which a form becomes a case that this office typed in or brought in. */
export interface CaseDesk {
  arriving(answers: Answers): Promise<Result<Arriving, Problem>>;
  /** Edits of such cases, as the act that goes out after them. */
  changing(edits: readonly Edit[]): Promise<PendingAct>;
}

export interface Arriving {
  readonly id: EntryId;
  readonly secret: string;
  readonly arrival: PendingAct;
}

type Form = Pick<TypedCase, 'channel' | 'version'>;

/** @returns why no case can be made of that form here */
export async function caseDesk(core: Core, form: Form): Promise<Result<CaseDesk, Problem>> {
  const halt = await core.db.read('halt');
  if (halt !== null) return failed(halt);
  const { authority, seen } = await standing(core);
  const definition = authority === null ? null : writtenUnder(authority, form);
  if (authority === null || seen === null || definition === null) return failed('unknown-channel');
  const rings = ringCardsOf(authority, definition.ring);
  const held = await heldRings(core.db);
  const mine = rings.map((ring) => held.get(ringKeyOf(ring))).find((ring) => ring !== undefined);
  if (mine === undefined) return failed('cannot-open');
  const { person, device } = core.me;
  const common = { by: person, mark: 'waiting', definition: null } as const;
  return ok({
    async arriving(answers) {
      const sealed = await sealedForm(core, { ...form, answers }, rings);
      if (sealed.envelope.content.length > longestContent) return failed('too-large');
      const { header, submission, secret, envelope } = sealed;
      const at = core.deps.now();
      const arrives = newCase({
        effect: { does: 'case', header, submission, isErased: false },
        collector: { seq: Number.MAX_SAFE_INTEGER, receivedAt: at, late: false },
        number: '',
        definition,
      });
      const rows = [rowKey('cases', header.id)];
      const arrival = { ...common, entry: header.id, envelope, rows, edits: [], at, arrives };
      return ok({ id: header.id, secret, arrival });
    },
    async changing(edits) {
      const at = core.deps.now();
      const id = newEntryId(at);
      const { ring, generation, recordKey } = mine.held;
      const envelope = await sealChange(
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
        changeOf({ person, at }, edits),
        { recordKey, signKey: core.keys.sign.privateKey },
      );
      const rows = edits.map(({ table, row }) => rowKey(table, row));
      return { ...common, entry: id, envelope, rows, edits, at };
    },
  });
}

/** The form in the version that was asked, of a channel that makes cases and is known to the collector. */
function writtenUnder(authority: Authority, { channel, version }: Form): ChannelDefinition | null {
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
  { channel, version, answers }: Pick<TypedCase, 'channel' | 'version' | 'answers'>,
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

/** Writes acts among those that wait, and their cases into the Inbox, in one go. */
export async function keptTogether({ db }: Core, acts: readonly PendingAct[]): Promise<void> {
  await db.transaction('rw', db.rows, db.cases, db.pending, db.counts, async () => {
    await db.pending.bulkAdd([...acts]);
    const bench = new Workbench(db);
    await bench.load(acts.flatMap(({ rows }) => rows));
    for (const { arrives, at } of acts) if (arrives !== undefined) bench.putArriving(arrives, at);
    await bench.settle();
  });
}
