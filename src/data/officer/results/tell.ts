import type { PersonId } from '../../../domain/basics/ids.ts';
import { rowKey, type Edit } from '../../../domain/log/edit.ts';
import { ownResult } from '../../../domain/surveys/own-result.ts';
import { nothingReleased, sumOfReleased } from '../../../domain/surveys/released.ts';
import { readsSheets } from '../../../domain/surveys/rights.ts';
import { newestChannel, type Authority, type DeviceCard } from '../../../seal/trust/authority.ts';
import { sealOwnResult } from '../../../seal/own-results.ts';
import { keptEdits } from '../acts/keep.ts';
import type { Core } from '../core.ts';
import { aboutPeople, resultEdit, toldResult, type About } from './rows.ts';

/**
 * Tells officers what sheets say of them, by a device that reads sheets: sealed to each of their own devices, five answers
 * and more at a time. Every such device comes to the same words, so it does no harm when two of them tell it.
 *
 * @returns whether anything waits now to go out
 */
export async function resultsTold(core: Core): Promise<boolean> {
  const { db, me } = core;
  if (!readsSheets(me.role)) return false;
  const authority = await db.read('authority');
  if (authority === null) return false;
  const due: Edit[] = [];
  for (const { channel, person } of await aboutPeople(db)) {
    const edit = await dueEdit(core, authority, { channel, person });
    if (edit !== null) due.push(edit);
  }
  let hasKept = false;
  for (const edit of due) hasKept = (await keptEdits(core, [edit])).ok || hasKept;
  return hasKept;
}

async function dueEdit(
  { db, id: office }: Core,
  authority: Authority,
  { channel, person }: About,
): Promise<Edit | null> {
  const definition = newestChannel(authority, channel);
  const devices = devicesOf(authority, person);
  if (definition?.kind !== 'satisfaction' || devices.length === 0) return null;
  const [tallies, row] = await Promise.all([
    db.tallies.where('channel').equals(channel).toArray(),
    db.rows.get(rowKey('results', channel)),
  ]);
  const all = sumOfReleased(tallies.map((tally) => tally.released ?? nothingReleased));
  const before = toldResult(row?.view);
  const answers = ownResult(definition.questions, all);
  const isBehind = before !== null && before.sheets > all.sheets;
  const isTold =
    before?.person === person &&
    before.sheets === all.sheets &&
    devices.every(({ device }) => Object.hasOwn(before.sealed, device));
  if (answers.length === 0 || isBehind || isTold) return null;
  const sealed = await Promise.all(
    devices.map(async ({ device, sealKey }) => {
      const place = { office, channel, person, device };
      return [device, await sealOwnResult(place, answers, sealKey)] as const;
    }),
  );
  return resultEdit(channel, { person, sheets: all.sheets, sealed: Object.fromEntries(sealed) });
}

/** A shared desktop is nobody's own. */
function devicesOf(authority: Authority, person: PersonId): readonly DeviceCard[] {
  return [...authority.devices.values()].filter(
    (card) => card.person === person && !card.isRemoved && card.role !== 'desktop' && card.role !== 'kiosk',
  );
}
