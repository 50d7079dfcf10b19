import * as v from 'valibot';
import { ok, type Result } from '../../../domain/basics/result.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import { ringOfReader } from '../../../domain/channels/definition.ts';
import { vouchedTime } from '../../../domain/log/case-number.ts';
import { isRecord } from '../../../domain/log/case-record.ts';
import { isKnownTable } from '../../../domain/log/tables.ts';
import { mayWrite } from '../../../domain/surveys/rights.ts';
import { eraseSchema } from '../../../contracts/authority.ts';
import { fromCanonical } from '../../../contracts/canonical.ts';
import type { HeaderOf } from '../../../contracts/header.ts';
import {
  changeSchema,
  messageSchema,
  sheetSchema,
  submissionSchema,
  type Change,
} from '../../../contracts/sealed.ts';
import { admit } from '../../../seal/trust/admit.ts';
import { ringKeyOf, type Authority, type DeviceCard } from '../../../seal/trust/authority.ts';
import { isOnesOwn } from '../../../seal/trust/own-ring.ts';
import { eraserOf, readsOf } from '../../../seal/trust/rights-to-read.ts';
import { hasItsContent } from '../../../seal/entries.ts';
import { isSignedBy } from '../../../seal/basis/keys.ts';
import { openChange } from '../../../seal/records.ts';
import { holdRing, openRing } from '../../../seal/trust/rings.ts';
import { readStatement } from '../../../seal/trust/statements.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { StoredRing } from '../store/records.ts';
import { openedAs } from './opened.ts';
import type { Effect, Prepared, Read, Seen, Standing } from './page.ts';

const nothing: Effect = { does: 'nothing' };
const halt = (problem: Problem): Effect => ({ does: 'halt', problem });

/**
 * Checks and opens a page of entries: statements one after the other, because each may admit the next one's writer;
 * all else at once.
 *
 * @param seenAt places that writers say they had seen
 * @returns one for each entry, up to and with the first that stops replay
 */
export async function prepared(
  page: readonly Read[],
  standing: Standing,
  seenAt: (seq: number) => Seen | null,
): Promise<readonly Prepared[]> {
  let { authority } = standing;
  const rings = new Map(standing.rings);
  const effects: (Effect | Promise<Effect>)[] = [];
  for (const read of page) {
    const { header } = read;
    if (header === null) {
      effects.push(read.isNewer ? halt('newer-format') : nothing);
    } else if (header.kind === 'authority') {
      const effect = await statementEffect(read, { ...standing, authority, rings });
      if (effect.does === 'authority') authority = effect.authority;
      if (effect.does === 'authority' && effect.ring !== null)
        rings.set(ringKeyOf(effect.ring.held), effect.ring);
      effects.push(effect);
    } else {
      effects.push(effectOf({ ...read, header }, { authority, rings, seenAt }));
    }
  }
  const done = await Promise.all(effects.map((effect) => Promise.resolve(effect)));
  const end = done.findIndex(({ does }) => does === 'halt');
  return page
    .slice(0, end === -1 ? page.length : end + 1)
    .map((read, index) => ({ ...read, effect: done[index] ?? nothing }));
}

async function statementEffect({ entry, collector }: Read, standing: Standing): Promise<Effect> {
  if (entry.content === null) return nothing;
  const envelope = { header: entry.header, content: entry.content, signature: entry.signature };
  const admitted: Result<Authority, Problem> = await admit(standing.authority, envelope, collector);
  if (!admitted.ok) return admitted.problem === 'newer-format' ? halt('newer-format') : nothing;
  const authority = admitted.value;
  if (authority.root?.fingerprint !== standing.pinned) return halt('fingerprint-mismatch');
  return { does: 'authority', authority, ring: await ringFor({ ...standing, authority }, entry.content) };
}

/** The ring whose secrets a statement brings this device; `null` when it brings none or it is held already. */
async function ringFor({ authority, keys, rings }: Standing, content: string): Promise<StoredRing | null> {
  const statement = readStatement(content);
  if (statement?.statement !== 'ring-keys' || rings.has(ringKeyOf(statement))) return null;
  const card = authority.rings.get(ringKeyOf(statement));
  const mine = statement.sealedTo.find(({ holder }) => holder === keys.device);
  if (mine === undefined || card === undefined) return null;
  const secrets = await openRing(statement, mine.sealed, keys.seal);
  const held = secrets === null ? null : await holdRing(secrets, card.publicKey);
  return held === null ? null : { held, sealed: mine.sealed };
}

type Known<Header = Read['header']> = Read & { readonly header: Exclude<Header, null> };

interface Around {
  readonly authority: Authority;
  readonly rings: ReadonlyMap<string, StoredRing>;
  readonly seenAt: (seq: number) => Seen | null;
}

async function effectOf(read: Known, around: Around): Promise<Effect> {
  const { header } = read;
  const { content } = read.entry;
  switch (header.kind) {
    case 'submission': {
      const submission = await openedAs(submissionSchema, { header, content }, around.rings);
      return { does: 'case', header, submission, isErased: content === null };
    }
    case 'message':
      return {
        does: 'message',
        header,
        message: await openedAs(messageSchema, { header, content }, around.rings),
      };
    case 'sheet':
      return { does: 'sheet', header, sheet: await openedAs(sheetSchema, { header, content }, around.rings) };
    case 'change':
      return changeEffect({ ...read, header }, around);
    case 'case-act':
      return caseActEffect({ ...read, header }, around);
    case 'erase':
      return eraseEffect({ ...read, header }, around);
    case 'snapshot':
    case 'authority':
      return nothing;
    default:
      return header satisfies never;
  }
}

type ByDevice = Known<HeaderOf<'change' | 'case-act' | 'erase'>>;

/** The card of the device that signed, if it may; or that what it has seen is another log than ours. */
async function writer(
  { header, entry, collector }: ByDevice,
  around: Around,
): Promise<Result<DeviceCard | null, Problem>> {
  const card = around.authority.devices.get(header.device);
  if (card === undefined || card.isRemoved || card.role === 'kiosk' || entry.signature === null)
    return ok(null);
  if (!(await isSignedBy(entry.header, entry.signature, card.signKey))) return ok(null);
  const seen = header.seen.seq < collector.seq ? around.seenAt(header.seen.seq) : null;
  return seen?.hash === header.seen.hash ? ok(card) : { ok: false, problem: 'log-mismatch' };
}

async function changeEffect(read: Known<HeaderOf<'change'>>, around: Around): Promise<Effect> {
  const { header, entry, collector } = read;
  if (!isKnownTable(header.table)) return halt('newer-format');
  const by = await writer(read, around);
  if (!by.ok) return halt(by.problem);
  const ring = around.rings.get(ringKeyOf(header.ring));
  if (by.value === null || ring === undefined || entry.content === null) return nothing;
  if (!(await hasItsContent(header, entry.content))) return nothing;
  const change = await openChange(header, entry.content, ring.held.recordKey);
  if (change === null) return nothing;
  if (!change.edits.every(({ table }) => isKnownTable(table))) return halt('newer-format');
  // A false record would make a case of today fall due today: only who may erase it may write one.
  if (by.value.role !== 'admin' && change.edits.some(isRecord)) return nothing;
  if (!mayWrite(by.value.role, change.edits)) return nothing;
  // At a shared desktop the person is what the device says; elsewhere a device has one person.
  const person = by.value.role === 'desktop' ? change.person : by.value.person;
  return { does: 'change', header, change, by: person, at: actedAt(change, { header, collector }, around) };
}

function actedAt(
  { at }: Change,
  { header, collector }: Pick<ByDevice, 'header' | 'collector'>,
  { seenAt }: Around,
): Instant {
  const notBefore = seenAt(header.seen.seq)?.receivedAt ?? null;
  return vouchedTime(at, { notBefore, notAfter: collector.receivedAt });
}

/** An act on a delicate case counts only where one of its readers did it, and while they were named. */
async function caseActEffect(read: Known<HeaderOf<'case-act'>>, around: Around): Promise<Effect> {
  const by = await writer(read, around);
  if (!by.ok) return halt(by.problem);
  const { header } = read;
  if (by.value === null || readsOf(around.authority, by.value.person).length === 0) return nothing;
  const own = ringOfReader(by.value.person);
  if (!isOnesOwn(by.value) || !header.rings.some(({ ring }) => ring === own)) return nothing;
  const change = await openedAs(changeSchema, { header, content: read.entry.content }, around.rings);
  if (change === null) return nothing;
  if (!change.edits.every(({ table }) => isKnownTable(table))) return halt('newer-format');
  if (!change.edits.every(({ table }) => table === 'cases')) return nothing;
  return { does: 'change', header, change, by: by.value.person, at: actedAt(change, read, around) };
}

async function eraseEffect(read: Known<HeaderOf<'erase'>>, around: Around): Promise<Effect> {
  const by = await writer(read, around);
  if (!by.ok) return halt(by.problem);
  const { content } = read.entry;
  if (by.value === null || content === null || !(await hasItsContent(read.header, content))) return nothing;
  const eraser = eraserOf(around.authority, by.value);
  if (eraser.role !== 'admin' && !eraser.isNamed) return nothing;
  const erase = v.safeParse(eraseSchema, fromCanonical(content));
  return erase.success
    ? { does: 'erase', targets: erase.output.targets, by: by.value.person, eraser }
    : nothing;
}
