import { failed } from '../../../domain/basics/result.ts';
import { isDelicate } from '../../../domain/channels/definition.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import type { Place } from '../../../contracts/header.ts';
import { newestChannel, type Authority } from '../../../seal/trust/authority.ts';
import { isReadersRing, ringCardsOf } from '../../../seal/trust/readers.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import { sealCaseAct } from '../../../seal/submissions.ts';
import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import type { StoredCase } from '../store/records.ts';
import { keptAct } from '../acts/kept-act.ts';
import { changeOf } from '../acts/parts-of-act.ts';

interface Acting {
  readonly edits: readonly Edit[];
  readonly authority: Authority;
  readonly seen: Place;
}

/** Whether edits are about a case that named readers alone may read. */
export async function isAboutDelicate(core: Core, edits: readonly Edit[]): Promise<boolean> {
  return (await casesOf(core, edits)).some(({ rings }) => rings.some(isReadersRing));
}

/**
 * Keeps an act on a delicate case: sealed to the readers whom its writer has left in, as far as they still are readers.
 *
 * @returns 'malformed' for an act that is about anything else as well, since others would not get that;
 *   'cannot-open' on the device of anybody else
 */
export async function keptCaseAct(core: Core, { edits, authority, seen }: Acting): Promise<Kept> {
  const cases = await casesOf(core, edits);
  const [one] = cases;
  const circle = new Set(cases.map(({ rings }) => [...rings].sort().join(' ')));
  if (one === undefined || circle.size > 1 || edits.some(({ table }) => table !== 'cases'))
    return failed('malformed');
  if (one.isForOthers === true) return failed('cannot-open');
  const ring = newestChannel(authority, one.channel)?.ring;
  const readers = ring !== undefined && isDelicate(ring) ? ringCardsOf(authority, ring) : [];
  const rings = readers.filter((card) => one.rings.includes(card.ring));
  const { device, person } = core.me;
  if (!rings.some((card) => card.ring === `integrity:${person}`)) return failed('cannot-open');
  const at = core.deps.now();
  const id = newEntryId(at);
  const named = rings.map((card) => ({ ring: card.ring, generation: card.generation }));
  const header = { kind: 'case-act' as const, office: core.id, id, device, seen, rings: named, blobs: [] };
  const envelope = await sealCaseAct(header, changeOf({ person, at }, edits), {
    rings,
    signKey: core.keys.sign.privateKey,
  });
  return keptAct(core, { id, envelope, edits, definition: null });
}

async function casesOf({ db }: Core, edits: readonly Edit[]): Promise<readonly StoredCase[]> {
  const ids = edits.filter(({ table }) => table === 'cases').map(({ row }) => row);
  return (await db.cases.bulkGet(ids)).filter((found) => found !== undefined);
}
