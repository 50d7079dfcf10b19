import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/domain/basics/grid.ts';
import type { Edition } from '../../../../src/domain/ita/edition.ts';
import { points } from '../../../../src/domain/ita/points.ts';
import { withLevel4Values } from '../../../../src/domain/ita/edition-parts.ts';
import type { SheetFault } from '../../../../src/domain/ita/sheet/fault.ts';
import { editionOfGrid } from '../../../../src/domain/ita/sheet/read.ts';
import { type Column, columns } from '../../../../src/domain/ita/sheet/words.ts';
import { gridOfEdition } from '../../../../src/domain/ita/sheet/write.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { edition2569 } from '../../../../src/editions/2569/index.ts';
import { editions } from '../../../../src/editions/index.ts';

const grid2564 = gridOfEdition(edition2564);

function rowOf(grid: Grid, kind: string, code: string): number {
  const at = grid.findIndex((row) => row[0] === kind && row[1] === code);
  if (at < 0) throw new Error(`no row ${kind} ${code}`);
  return at;
}

interface Change {
  readonly kind: string;
  readonly code: string;
  readonly column: Column;
  readonly cell: string;
}

function withCell(grid: Grid, { kind, code, column, cell }: Change): Grid {
  const [at, place] = [rowOf(grid, kind, code), columns.indexOf(column)];
  return grid.map((row, index) => (index === at ? row.map((old, of) => (of === place ? cell : old)) : row));
}

function faultsIn(grid: Grid): readonly SheetFault[] {
  const read = editionOfGrid(grid);
  return read.ok ? [] : read.problem;
}

const line = (kind: string, code: string): number => rowOf(grid2564, kind, code) + 1;

const anyEdition: fc.Arbitrary<Edition> = fc
  .record({
    from: fc.constantFrom(...editions),
    fiscalYear: fc.integer({ min: 2500, max: 2700 }),
    maker: fc.option(fc.constantFrom('ท้องถิ่นจังหวัดบุรีรัมย์', 'สมชาย')),
    passMark: fc.option(fc.integer({ min: 0, max: 100 }).map(points)),
    values: fc.constantFrom('33/67' as const, '33.33/66.67' as const),
    dropped: fc.nat({ max: 40 }),
  })
  .map(({ from, dropped, values, ...given }) => {
    const edition = withLevel4Values(from, values);
    return { ...edition, ...given, items: edition.items.slice(dropped % edition.items.length) };
  });

describe('the sheet of an edition', () => {
  it.each(editions.map((edition) => [edition.fiscalYear, edition] as const))(
    'of %s is read back the same',
    (_year, edition) => {
      expect(editionOfGrid(gridOfEdition(edition))).toEqual({ ok: true, value: edition });
    },
  );

  it('is read back the same, whatever was changed in it', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        expect(editionOfGrid(gridOfEdition(edition))).toEqual({ ok: true, value: edition });
      }),
    );
  });

  it('may have its columns in another order, in English, with a title above and remarks between', () => {
    const english = [
      'sources',
      'Certainty of detail',
      'certainty',
      'Value',
      'English',
      'thai',
      'belongs to',
      'Code',
      'KIND',
    ];
    const turned = grid2564.slice(1).map((row) => [...row].reverse());
    const grid = [
      ['ฉบับแก้ไข'],
      [],
      english,
      ['', '', '', '', '', '', '', '', ' # ตรวจแล้ว'],
      ...turned,
      ['', '  '],
    ];
    expect(editionOfGrid(grid)).toEqual({ ok: true, value: edition2564 });
  });

  it('may be typed with Thai digits, decimal commas and English words', () => {
    const typed = grid2564.map((row) =>
      row.map((cell, place) =>
        columns[place] === 'value' && /^\d+$/.test(cell)
          ? cell.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)))
          : cell,
      ),
    );
    const first = { kind: 'ข้อเปิดเผย', code: 'O1' };
    const dated = withCell(typed, { ...first, column: 'value', cell: 'Now' });
    const sure = withCell(dated, { ...first, column: 'certainty', cell: 'confirmed' });
    const english = withCell(sure, { ...first, column: 'kind', cell: 'Item' });
    expect(editionOfGrid(english)).toEqual({ ok: true, value: edition2564 });
  });

  it('of a year that is only a list needs no more than its items', () => {
    const read = editionOfGrid([
      ['ชนิด', 'รหัส', 'ภาษาไทย', 'ค่า', 'ความแน่ชัด', 'ความแน่ชัดของรายละเอียด'],
      ['ฉบับ', '', '', '๒๕๗๐', 'จากความจำ'],
      ['ข้อเปิดเผย', 'O1', 'ผังหน่วยงาน', '', 'จากความจำ', 'จากความจำ'],
    ]);
    expect(read).toMatchObject({
      ok: true,
      value: {
        fiscalYear: 2570,
        instruments: [],
        items: [{ code: 'O1', subIndicator: null, dataYear: null }],
      },
    });
  });
});

describe('a sheet with faults', () => {
  it.each([
    [{ kind: 'เครื่องมือ', code: 'IIT', column: 'value', cell: '31' }, 'weights-not-100', null],
    [{ kind: 'เครื่องมือ', code: 'IIT', column: 'value', cell: 'สามสิบ' }, 'not-a-number', 'value'],
    [{ kind: 'เครื่องมือ', code: 'IIT', column: 'code', cell: 'XIT' }, 'unknown-word', 'code'],
    [{ kind: 'ตัวชี้วัด', code: '1', column: 'of', cell: 'ABC' }, 'unknown-parent', 'of'],
    [{ kind: 'ตัวชี้วัดย่อย', code: '9.1', column: 'of', cell: '1' }, 'unknown-parent', 'of'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'of', cell: '9.9' }, 'unknown-parent', 'of'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'code', cell: 'O2' }, 'twice', 'code'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'code', cell: 'I1' }, 'twice', 'code'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'code', cell: '' }, 'missing', 'code'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'th', cell: '' }, 'missing', 'th'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'value', cell: 'เมื่อวาน' }, 'unknown-word', 'value'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'certainty', cell: 'คงใช่' }, 'unknown-word', 'certainty'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'sources', cell: 'nowhere' }, 'unknown-source', 'sources'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'kind', cell: 'ของ' }, 'unknown-kind', 'kind'],
    [{ kind: 'ข้อเปิดเผย', code: 'O1', column: 'en', cell: 'x'.repeat(501) }, 'too-long', 'en'],
    [{ kind: 'ข้อคำถาม', code: 'I2', column: 'value', cell: 'level9' }, 'unknown-scale', 'value'],
    [{ kind: 'ข้อคำถาม', code: 'I2', column: 'value', cell: '' }, 'empty', 'value'],
    [{ kind: 'คำตอบ', code: 'most', column: 'value', cell: '101' }, 'out-of-range', 'value'],
    [{ kind: 'ระดับ', code: 'F', column: 'value', cell: '10' }, 'levels-order', 'value'],
    [{ kind: 'แหล่งที่มา', code: 'sdu', column: 'value', cell: 'javascript:alert(1)' }, 'unknown-word', 'value'],
    [{ kind: 'ค่ากำหนด', code: 'คะแนนคำตอบกลาง', column: 'value', cell: '30/70' }, 'unknown-word', 'value'],
    [{ kind: 'ฉบับ', code: '', column: 'value', cell: '2021' }, 'no-year', 'value'],
  ] as const)('%j is %s in column %s', (change, fault, told) => {
    const found = faultsIn(withCell(grid2564, change)).filter(({ kind }) => kind === fault);
    const row = told === null ? 0 : line(change.kind, change.code);
    // A code that stands twice is told where it stands for the second time.
    const rows = fault === 'twice' ? found.map((one) => one.row) : [row];
    expect(found.map((one) => [one.row, one.column])).toContainEqual([rows[0], told]);
  });

  it('tells all of them at once, by row', () => {
    const item = 'ข้อเปิดเผย';
    const one = withCell(grid2564, { kind: item, code: 'O1', column: 'th', cell: '' });
    const two = withCell(one, { kind: item, code: 'O43', column: 'of', cell: '77' });
    expect(faultsIn(two).map(({ kind, row }) => [kind, row])).toEqual([
      ['missing', line('ข้อเปิดเผย', 'O1')],
      ['unknown-parent', line('ข้อเปิดเผย', 'O43')],
    ]);
  });

  it('without a head, without a year or without end says just that', () => {
    expect(faultsIn([['a', 'b']]).map(({ kind }) => kind)).toEqual(['no-head']);
    expect(faultsIn([]).map(({ kind }) => kind)).toEqual(['no-head']);
    expect(faultsIn(Array.from({ length: 2_001 }, () => ['ชนิด', 'รหัส'])).map(({ kind }) => kind)).toEqual([
      'too-many-rows',
    ]);
    expect(faultsIn([['ชนิด', 'รหัส']]).map(({ kind }) => kind)).toEqual(['nothing', 'no-year']);
  });

  it('with more items than a way to a target can be sought through is refused', () => {
    const [pattern] = edition2564.items.filter(({ kind }) => kind === 'disclosure');
    if (pattern === undefined) throw new Error('no item');
    const many = (count: number) =>
      gridOfEdition({
        ...edition2564,
        items: Array.from({ length: count }, (_, no) => ({ ...pattern, code: `O${no + 1}` })),
      });
    expect(faultsIn(many(201)).map(({ kind, row }) => [kind, row])).toEqual([['too-many-items', 0]]);
    expect(editionOfGrid(many(200)).ok).toBe(true);
  });

  it('grouped without an answer “has” and “has not” cannot be scored', () => {
    const grid = gridOfEdition({ ...edition2564, scales: { ...edition2564.scales } }).filter(
      (row) => row[1] !== 'has-not',
    );
    expect(new Set(faultsIn(grid).map(({ kind }) => kind))).toEqual(new Set(['unknown-scale']));
    expect(editionOfGrid(gridOfEdition({ ...edition2569, scales: {} })).ok).toBe(true);
  });

  it('never breaks the reader, whatever stands in it', () => {
    const words = grid2564.flat();
    const cell = fc.oneof(
      fc.constantFrom(...words),
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', '-1', '1e9'),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (grid) => {
        const read = editionOfGrid([grid2564[0] ?? [], ...grid]);
        expect(read.ok || read.problem.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
