import { failed, type Result } from '../../../domain/basics/result.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import { tiedCases } from '../../../domain/log/case-record.ts';
import { isKnownTable } from '../../../domain/log/tables.ts';
import { mayWrite } from '../../../domain/surveys/rights.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { newestRing, ringKeyOf, type Authority } from '../../../seal/trust/authority.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import { sealChange } from '../../../seal/records.ts';
import { heldRings, type Core } from '../core.ts';
import type { Kept } from '../office.ts';
import type { StoredRing } from '../store/records.ts';
import { keeping } from '../store/storage.ts';
import { isAboutDelicate, keptCaseAct } from '../readers/case-act.ts';
import { keptAct } from './kept-act.ts';
import { changeOf, largestAct, sizeOfEdits } from './parts-of-act.ts';

/**
 * Keeps an act on this device: sealed, signed, laid over the rows, ready to go out.
 * @returns its id; 'newer-format' or the like while this device may only read, 'cannot-open' without the ring's key,
 *   'not-allowed',   'malformed', 'too-large', or a problem of storage
 */
export function keptEdits(core: Core, edits: readonly Edit[]): Promise<Kept> {
  return orStorage(async () => {
    if (edits.length === 0 || edits.length > 500 || !edits.every(({ table }) => isKnownTable(table)))
      return failed('malformed');
    if (tiedCases(edits).length > 0) return failed('malformed');
    if (!mayWrite(core.me.role, edits)) return failed('not-allowed');
    if (sizeOfEdits(edits) > largestAct) return failed('too-large');
    const halt = await core.db.read('halt');
    if (halt !== null) return failed(halt);
    const { authority, seen } = await standing(core);
    if (authority === null || seen === null) return failed('cannot-open');
    if (await isAboutDelicate(core, edits)) return keptCaseAct(core, { edits, authority, seen });
    const ring = await ringFor(core, authority, edits);
    if (ring === null) return failed('cannot-open');
    const { ring: name, generation, recordKey } = ring.held;
    const at = core.deps.now();
    const id = newEntryId(at);
    const { device, person } = core.me;
    const header = {
      kind: 'change' as const,
      office: core.id,
      id,
      device,
      seen,
      table: edits[0]?.table ?? 'cases',
      ring: { ring: name, generation },
      blobs: [],
    };
    const envelope = await sealChange(header, changeOf({ person, at }, edits), {
      recordKey,
      signKey: core.keys.sign.privateKey,
    });
    return keptAct(core, { id, envelope, edits, definition: null });
  });
}

/** What an act builds on: the authority and the last verified place. */
export async function standing({ db }: Core) {
  const [authority, seen] = await Promise.all([db.read('authority'), db.read('cursor')]);
  return { authority, seen };
}

/** The circle that may read an act: that of the case it is about; else everybody. */
async function ringFor(
  { db }: Core,
  authority: Authority,
  edits: readonly Edit[],
): Promise<StoredRing | null> {
  const cases = await db.cases.bulkGet(edits.filter(({ table }) => table === 'cases').map(({ row }) => row));
  const rings = cases.flatMap((found) => found?.rings ?? []);
  const narrow = rings.filter((ring) => ring !== 'general');
  const held = await heldRings(db);
  for (const name of narrow.length > 0 ? narrow : ['general']) {
    const newest = newestRing(authority, name);
    const ring = newest === null ? undefined : held.get(ringKeyOf(newest));
    if (ring !== undefined) return ring;
  }
  return null;
}

/** An act's own answer, or that the browser did not keep it. */
export async function orStorage<Value>(
  act: () => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const kept = await keeping(act);
  return kept.ok ? kept.value : kept;
}
