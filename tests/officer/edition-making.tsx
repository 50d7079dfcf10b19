import { fireEvent, screen } from '@testing-library/preact';
import type { Edition } from '../../src/domain/ita/edition.ts';
import { actsOfEdition, keptEditions } from '../../src/domain/ita/rows/edition-rows.ts';
import { gridOfEdition } from '../../src/domain/ita/sheet/write.ts';
import type { Edit } from '../../src/domain/log/edit.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { aFakeOffice, aRow, malee, now, type World } from '../worlds/fake-office.ts';
import { at, open, type Setting } from './making.tsx';

const [iit, eit, oit] = edition2564.instruments;
if (!iit || !eit || !oit) throw new Error('2564 has three instruments');

/** 2564 as a province's coordinator corrected it. */
export const corrected: Edition = {
  ...edition2564,
  maker: 'ท้องถิ่นจังหวัดตัวอย่าง',
  instruments: [{ ...iit, weight: 40 }, { ...eit, weight: 20 }, oit],
};

/** The office's table after these acts; no row is written twice in them. */
export function rowsOf(acts: readonly (readonly Edit[])[]) {
  return acts.flat().map(({ row, set }) => aRow(row, set));
}

export const ownRows = rowsOf(
  actsOfEdition(gridOfEdition(corrected), {
    id: 'SHEET',
    fiscalYear: 2564,
    maker: corrected.maker,
    from: 'link',
    by: malee,
    at: now,
  }),
);
const [kept] = keptEditions(ownRows);
if (!kept) throw new Error('the office keeps its own');

/** As it stands in the office's table. */
export const own = kept;

/** An office that has taken that one in. */
export const withOwn: Partial<World> = { tables: { editions: ownRows } };

/** Opens a screen of the rules. */
export function show(screenName: string, world: Partial<World> = {}, given: Setting = {}) {
  return open(at(`scores/editions${screenName}`), { fake: aFakeOffice(world), ...given });
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}

/** What was written, act by act. */
export const edits = ({ called }: { readonly called: readonly (readonly unknown[])[] }) =>
  called.filter(([verb]) => verb === 'edit').map(([, edit]) => edit as readonly Edit[]);
