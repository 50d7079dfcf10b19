import { describe, expect, it } from 'vitest';
import { auditFile } from '../../../src/commands/audit/audit-file.ts';
import { csvOf } from '../../../src/sheets/csv/csv-of.ts';
import { xlsxOf } from '../../../src/sheets/xlsx/xlsx-of.ts';
import { utf16, windows874, writtenElsewhere } from '../../sheets/making.ts';
import { aFile, head, objectOf, plain, row2563, row2564, rows, written } from './making.ts';

async function audited(name: string, content: string | Uint8Array): Promise<readonly unknown[]> {
  const found = await auditFile([name], aFile(name, content));
  if (!found.ok) throw new Error(found.problem);
  return found.value.map((line): unknown => JSON.parse(line));
}

const thaiDigits = plain
  .replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
  .replace(/i([๐-๙]+)/g, 'ตัวชี้วัดที่ $1');

describe('the audit of a file', () => {
  it('says of each row what is printed, what was found, and what would repair it', async () => {
    const [, second] = await audited('a.csv', plain);
    expect(second).toMatchObject({
      office: 'อบต.ก',
      fiscalYear: 2564,
      rules: 2564,
      total: 60.12,
      level: 'D',
      findings: expect.arrayContaining([
        {
          rule: 'total',
          cell: 'total',
          published: '60.12',
          expected: '59.82',
          messageTh: expect.stringMatching(/[ก-๙]/),
          messageEn: expect.stringMatching(/59\.82/),
        },
      ]),
    });
    expect(Object.keys(second ?? {})).toEqual(expect.arrayContaining(['repairs', 'recomputedTotal']));
  });

  it('proposes the cell that explains all of it, with the directions that are printed', async () => {
    const directions = Array.from({ length: 10 }, (_, at) => `direction${at + 1}`);
    const rose = directions.map(() => 'เพิ่มขึ้น');
    const none = directions.map(() => '');
    const table = [
      [...head, ...directions],
      [...row2563, ...none],
      [...row2564, ...rose],
    ];
    const [, second] = await audited('a.csv', written(table));
    expect(second).toHaveProperty('repairs.0.changes', [{ cell: 'i5', from: '75.40', to: '80.40' }]);
  });

  it.each<readonly [string, string, string | Uint8Array]>([
    ['UTF-8 with its mark', 'a.csv', csvOf(rows)],
    ['semicolons', 'a.csv', written(rows, ';')],
    ['tabs', 'a.tsv', written(rows, '\t', '\n')],
    ['windows-874', 'a.csv', windows874(plain)],
    ['UTF-16', 'a.csv', utf16(written(rows, '\t'), { mark: true, end: 'little' })],
    ['Thai digits', 'a.csv', thaiDigits],
    [
      'a title, and an office whose cells are merged',
      'a.csv',
      `ITA\n\n${plain.replace('\nอบต.ก,2564', '\n,2564')}`,
    ],
    ['the separator named first', 'a.csv', `sep=;\r\n${written(rows, ';')}`],
    ['a name that says nothing', 'a', plain],
    ['JSON of words', 'a.json', JSON.stringify([row2563, row2564].map(objectOf))],
    [
      'JSON under another name, after a mark',
      'a.txt',
      `\ufeff${JSON.stringify([row2563, row2564].map(objectOf))}`,
    ],
  ])('says the same of %s', async (_, name, content) => {
    expect(await audited(name, content)).toEqual(await audited('a.csv', plain));
  });

  it('finds the same where decimals have commas', async () => {
    const commas = rows.map((row) => row.map((cell) => cell.replace(/^(\d+)\./, '$1,')));
    const found = await audited('a.csv', written(commas, ';'));
    expect(found.map(rulesFound)).toEqual((await audited('a.csv', plain)).map(rulesFound));
  });

  it('says the same of Excel, whoever wrote it, its cells words or numbers', async () => {
    const expected = await audited('a.csv', plain);
    expect(await audited('a.xlsx', await xlsxOf(rows, { name: 'ITA' }))).toEqual(expected);
    const typed = rows.map((row) =>
      row.map((cell) => ({ value: Number.isNaN(Number(cell)) ? cell : Number(cell) })),
    );
    const title = [{ value: 'ผลการประเมิน', columnSpan: 14 }, ...Array.from({ length: 13 }, () => null)];
    const [heads, first, second = []] = typed;
    const merged = [
      title,
      heads,
      [{ value: 'อบต.ก', rowSpan: 2 }, ...(first?.slice(1) ?? [])],
      [null, ...second.slice(1)],
    ];
    const found = await audited('a.xlsx', await writtenElsewhere(merged as never));
    expect(found.map(rulesFound)).toEqual(expected.map(rulesFound));
  });

  it('says the same of JSON whose scores are numbers, and passes over what else it holds', async () => {
    const typed = [row2563, row2564].map((row) => ({
      ...Object.fromEntries(head.map((name, place) => [name, typedOf(row[place] ?? '')])),
      findings: [{ rule: 'total' }],
    }));
    const expected = await audited('a.csv', plain);
    expect((await audited('a.json', JSON.stringify(typed))).map(rulesFound)).toEqual(
      expected.map(rulesFound),
    );
  });

  it('keeps the order of the file, and says totals as they are printed', async () => {
    const of = (office: string, year: string, total: string) => [
      office,
      year,
      ...row2564.slice(2, 12),
      total,
      '',
    ];
    const mixed = [
      head,
      of('ก', '2563', '๖๐,๑๒'),
      of('ข', '2564', ''),
      of('ก', '2564', '160.125'),
      of('ข', '2563', 'หกสิบ'),
    ];
    expect(await audited('a.csv', written(mixed, ';'))).toMatchObject([
      { office: 'ก', fiscalYear: 2563, total: 60.12, level: null },
      { office: 'ข', fiscalYear: 2564, total: null },
      { office: 'ก', fiscalYear: 2564, total: 160.125 },
      { office: 'ข', fiscalYear: 2563, total: 'หกสิบ' },
    ]);
  });

  it('looks at no score by rules of a year that nobody knows', async () => {
    expect(
      await audited('a.csv', written([head, row2564.map((cell) => cell.replace('2564', '2599'))])),
    ).toMatchObject([{ fiscalYear: 2599, rules: null, recomputedTotal: null }]);
  });

  it('takes a country of 8,300 offices, a tenth of them with faults, in a few seconds', async () => {
    const isFaulty = (at: number): boolean => at % 10 === 0;
    const country = Array.from({ length: 8_300 }, (_, at) => [
      `อบต.ที่ ${at}`,
      ...row2564.slice(1).map((cell) => (isFaulty(at) ? cell : cell.replace('60.12', '59.82'))),
    ]);
    const begin = performance.now();
    const found = await audited('a.csv', csvOf([head, ...country]));
    expect(performance.now() - begin).toBeLessThan(20_000); // some two seconds where nothing else runs
    expect(found.map(rulesFound)).toEqual(
      country.map((_, at) => ({
        total: isFaulty(at) ? 60.12 : 59.82,
        findings: isFaulty(at) ? [['total', 'total']] : [],
      })),
    );
  });
});

function typedOf(cell: string): string | number {
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

/** What was found by which rule, in which cell. */
function rulesFound(row: unknown): unknown {
  const { total, findings } = row as { total: unknown; findings: { rule: unknown; cell: unknown }[] };
  return { total, findings: findings.map(({ rule, cell }) => [rule, cell]) };
}
