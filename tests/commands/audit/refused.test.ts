import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditFile } from '../../../src/commands/audit/audit-file.ts';
import { xlsxOf } from '../../../src/sheets/xlsx/xlsx-of.ts';
import { utf16, utf8 } from '../../sheets/making.ts';
import { aFile, head, objectOf, plain, row2563, row2564, rows, written } from './making.ts';

const items = (...more: readonly object[]): string => JSON.stringify([objectOf(row2563), ...more], null, 1);

describe('a file that cannot be audited', () => {
  it.each<readonly [string, readonly [string, string | Uint8Array], readonly [string, RegExp]]>([
    ['is empty', ['a.csv', ''], ['line 1, column 1', /empty/]],
    ['holds blanks only', ['a.csv', ' \n\n'], ['line 1, column 1', /empty/]],
    [
      'is damaged in its letters',
      ['a.csv', spoiled(plain, 'อบต.ก,2564')],
      ['line 3, column 1', /UTF-8.*windows-874/],
    ],
    [
      'is UTF-16 cut in a letter',
      ['a.csv', utf16(plain, { mark: true, end: 'little' }).subarray(0, 201)],
      ['line 2, column 38', /UTF-16/],
    ],
    [
      'has another separator',
      ['a.csv', written(rows, '|')],
      ['line 1, column 1', /commas, semicolons or tabs/],
    ],
    [
      'has another separator and no name',
      ['a', `\n  ${written(rows, '|')}`],
      ['line 2, column 3', /commas, semicolons or tabs/],
    ],
    [
      'has decimal commas between commas',
      ['a.csv', plain.replace(/(\d)\.(\d)/g, '$1,$2')],
      ['line 2, column 15', /have commas/],
    ],
    [
      'lacks columns',
      ['a.csv', plain.replace('i7', 'x').replace('level', '')],
      ['line 1, column 14', /i7, level/],
    ],
    ['has a column twice', ['a.csv', plain.replace('i7', 'ตัวชี้วัดที่ ๖')], ['line 1, column 9', /twice/]],
    ['has no heads', ['a.csv', written(rows.slice(1))], ['line 1, column 1', /names of the columns/]],
    ['has heads alone', ['a.csv', written([head])], ['line 2, column 1', /nothing below/]],
    [
      'has no year, below a cell of several lines',
      ['a.csv', plain.replace('อบต.ก', '"อบต.\nก"').replace('2564', '')],
      ['line 4, column 2', /no fiscal year/],
    ],
    ['has a Western year', ['a.csv', plain.replace('2564', '2021')], ['line 3, column 2', /“2021”/]],
    [
      'has an open quotation mark',
      ['a.csv', plain.replace('86.90', '"86.90')],
      ['line 3, column 3', /quotation marks/],
    ],
    ['is broken JSON', ['a.json', items({}).replace('"2563",', '2563')], ['line 5, column 3', /JSON/]],
    ['is half of JSON', ['a.json', items().slice(0, -3)], ['line 17, column 2', /JSON/]],
    ['is JSON, and no array', ['a.json', '\n {"rows": []}'], ['line 2, column 2', /array/]],
    ['is JSON without a row', ['a.json', ' []'], ['line 1, column 2', /no row/]],
    ['is JSON of other things', ['a.json', items([1])], ['item 2 ([1])', /object/]],
    [
      'is JSON with other things in a cell',
      ['a.json', items({ i3: { value: 1 } })],
      ['item 2 ([1]) “i3”', /number or a text/],
    ],
    [
      'is JSON with a year of another era',
      ['a.json', items(objectOf(row2564), { ...objectOf(row2564), fiscalYear: 2021 })],
      ['item 3 ([2]) “fiscalYear”', /“2021”/],
    ],
  ])('because it %s, is told with the place', async (_, [name, content], [where, reason]) => {
    await expectRefused(name, content, (said) => {
      expect(said).toContain(`\n  ${name}: ${where}: `);
      expect(said).toMatch(reason);
    });
  });

  it.each<readonly [string, readonly [string, string | Uint8Array], RegExp]>([
    ['too large', ['a.csv', new Uint8Array(5_000_001).fill(0x41)], /5 MB/],
    [
      'too long',
      ['a.json', JSON.stringify(Array.from({ length: 20_001 }, () => ({ i1: 1 })))],
      /20,000 rows/,
    ],
    ['JSON without the names', ['a.json', '[{"name": "ก"}]'], /names of the columns/],
    ['JSON that lacks names', ['a.json', items().replace('"i7"', '"x"')], /Missing columns: i7/],
    [
      'a picture',
      ['a.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
      /no table/,
    ],
    ['a page', ['a.xls', '<html><table><tr><td>1;2</td></tr></table>'], /no table/],
    ['a damaged workbook', ['a.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])], /damaged/],
    [
      'of an older Excel',
      ['a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
      /older Excel/,
    ],
  ])('because it is %s, is told', async (_, [name, content], reason) => {
    await expectRefused(name, content, (said) => expect(said).toMatch(reason));
  });

  it('is told with the cell of a workbook', async () => {
    const book = await xlsxOf([['ITA'], head, row2563.map((cell) => cell.replace('2563', 'ปีก่อน'))], {
      name: 'ITA',
    });
    await expectRefused('a.xlsx', book, (said) => expect(said).toContain('บรรทัดที่ 3 คอลัมน์ที่ 2: “ปีก่อน”'));
  });

  it('may be missing, be a folder, or not be named at all', async () => {
    const folder = aFile('a.csv', plain);
    mkdirSync(join(folder, 'years'));
    const said = async (...args: readonly string[]) => {
      const found = await auditFile(args, folder);
      return found.ok ? 'read' : found.problem;
    };
    expect(await said('b.csv')).toMatch(/ไม่มีไฟล์นี้.*\n.*no such file/);
    expect(await said('a.csv/b.csv')).toMatch(/no such file/);
    expect(await said('years')).toMatch(/โฟลเดอร์.*\n.*folder/);
    for (const args of [[], ['a.csv', 'a.csv'], ['--json']])
      expect(await said(...args)).toMatch(/วิธีใช้.*\n.*\nUsage/);
    expect(await said(join(folder, 'a.csv'))).toBe('read');
  });
});

/** UTF-8 whose next byte after some words' beginning belongs to no text. */
function spoiled(text: string, before: string): Uint8Array {
  const bytes = utf8(text);
  bytes.set([0xfe], utf8(text.slice(0, text.indexOf(before))).length);
  return bytes;
}

async function expectRefused(
  name: string,
  content: string | Uint8Array,
  judge: (said: string) => void,
): Promise<void> {
  const found = await auditFile([name], aFile(name, content));
  expect(found).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/^✗ .*[ก-๙]{5,}.*\n {2}.*[a-z]{2,}/),
  });
  if (!found.ok) judge(found.problem);
}
