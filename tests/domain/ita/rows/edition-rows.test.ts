import { describe, expect, it } from 'vitest';
import { instant } from '../../../../src/domain/basics/instant.ts';
import { personId } from '../../../../src/domain/basics/ids.ts';
import type { Json } from '../../../../src/domain/basics/json.ts';
import {
  actsOfEdition,
  headAgain,
  keptEditions,
  withdrawnEdition,
} from '../../../../src/domain/ita/rows/edition-rows.ts';
import type { KeptRow } from '../../../../src/domain/ita/rows/fields.ts';
import { gridOfEdition } from '../../../../src/domain/ita/sheet/write.ts';
import type { Edit } from '../../../../src/domain/log/edit.ts';
import { canonical } from '../../../../src/contracts/canonical.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { largestAct, sizeOfEdits } from '../../../../src/data/officer/acts/parts-of-act.ts';

const edition = { ...edition2564, fiscalYear: 2570, maker: 'ท้องถิ่นจังหวัดบุรีรัมย์' };
const grid = gridOfEdition(edition);
const taking = {
  id: 'SHEET0000000000A',
  fiscalYear: 2570,
  maker: edition.maker,
  from: 'file' as const,
  by: personId('SAMCHA1000'),
  at: instant(1_764_000_000_000),
};
const acts = actsOfEdition(grid, taking);

// As the tables of a device hold them: per field the last write stands.
function rowsAfter(edits: readonly Edit[]): readonly KeptRow[] {
  const rows = new Map<string, KeptRow>();
  for (const { row, set } of edits) {
    const fields = { ...rows.get(row)?.fields, ...(JSON.parse(canonical(set as Json)) as KeptRow['fields']) };
    rows.set(row, { id: row, fields });
  }
  return [...rows.values()];
}

describe('an edition that the office takes in', () => {
  it('lies in acts that each fit their envelope, the head last', () => {
    expect(acts.length).toBeGreaterThan(2);
    for (const act of acts) expect(sizeOfEdits(act)).toBeLessThan(largestAct / 1.5);
    expect(acts.at(-1)?.[0]?.row).toBe('2570');
  });

  it('comes back whole, with who made it and who took it in', () => {
    expect(keptEditions(rowsAfter(acts.flat()))).toEqual([{ ...taking, grid, edition }]);
  });

  it('does not count before its last part has come, in whatever order', () => {
    for (const missing of acts.keys()) {
      const others = acts.filter((_act, place) => place !== missing).flat();
      expect(keptEditions(rowsAfter(others))).toEqual([]);
    }
    expect(keptEditions(rowsAfter([...acts].reverse().flat()))).toHaveLength(1);
  });

  it('can be withdrawn, and put in use again', () => {
    const [kept] = keptEditions(rowsAfter(acts.flat()));
    const withdrawn = [...acts.flat(), withdrawnEdition(2570)];
    expect(keptEditions(rowsAfter(withdrawn))).toEqual([]);
    expect(keptEditions(rowsAfter([...withdrawn, headAgain(kept!)]))).toEqual([kept]);
  });

  it('is replaced by a later one of the same year, whose parts have names of their own', () => {
    const corrected = gridOfEdition({ ...edition, maker: 'อำเภอสตึก' });
    const later = actsOfEdition(corrected, { ...taking, id: 'SHEET0000000000B', maker: 'อำเภอสตึก' });
    const kept = keptEditions(rowsAfter([...acts.flat(), ...later.flat()]));
    expect(kept.map(({ id, maker }) => [id, maker])).toEqual([['SHEET0000000000B', 'อำเภอสตึก']]);
  });

  it('whose sheet no longer reads, or is of another year, is kept and not used', () => {
    const broken = actsOfEdition([['ชนิด', 'รหัส']], taking);
    expect(keptEditions(rowsAfter(broken.flat())).map((one) => one.edition)).toEqual([null]);
    const misnamed = actsOfEdition(grid, { ...taking, fiscalYear: 2571 });
    expect(keptEditions(rowsAfter(misnamed.flat())).map((one) => one.edition)).toEqual([null]);
  });

  it('in rows of any other shape is passed over', () => {
    const odd: readonly KeptRow[] = [
      { id: '2570', fields: { fiscalYear: 2570, id: 'x', parts: 1_000_000_000 } },
      { id: '2571', fields: { fiscalYear: '2571', parts: 0 } },
      { id: '2572', fields: {} },
    ];
    expect(keptEditions(odd)).toEqual([]);
  });
});
