import { failed } from '../../../../domain/basics/result.ts';
import type { Edition } from '../../../../domain/ita/edition.ts';
import {
  actsOfEdition,
  headAgain,
  type KeptEdition,
  withdrawnEdition,
} from '../../../../domain/ita/rows/edition-rows.ts';
import { gridOfEdition } from '../../../../domain/ita/sheet/write.ts';
import type { Kept, Office } from '../../../../data/officer/office.ts';
import { editionId } from '../../../../seal/editions.ts';

/** How an edition came to this device. */
export interface Arrival {
  readonly edition: Edition;
  readonly from: KeptEdition['from'];
}

/** Puts an edition to use for the whole office: its acts in order, the one that makes it stand last. */
export async function keepEdition(office: Office, { edition, from }: Arrival): Promise<Kept> {
  const grid = gridOfEdition(edition);
  const { fiscalYear, maker } = edition;
  const id = await editionId(grid);
  const acts = actsOfEdition(grid, {
    id,
    fiscalYear,
    maker,
    from,
    by: office.me.person,
    at: office.now(),
  });
  let kept: Kept = failed('malformed');
  for (const act of acts) {
    kept = await office.edit(act);
    if (!kept.ok) return kept;
  }
  return kept;
}

/** Goes back to the app's own edition of a year, where it has one. */
export function withdrawEdition(office: Office, fiscalYear: number): Promise<Kept> {
  return office.edit([withdrawnEdition(fiscalYear)]);
}

/** Puts the office's own edition in use again: its sheet is here still. */
export function restoreEdition(office: Office, kept: KeptEdition): Promise<Kept> {
  return office.edit([headAgain(kept)]);
}
