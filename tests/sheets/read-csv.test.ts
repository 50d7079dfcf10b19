import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../src/sheets/bounds.ts';
import { csvOf } from '../../src/sheets/csv/csv-of.ts';
import { readSheet } from '../../src/sheets/read-sheet.ts';
import { utf16, utf8, windows874 } from './making.ts';

const table = 'ข้อ,คำถาม\r\nO1,"โครงสร้าง, หน่วยงาน"\r\n';
const read = [
  ['ข้อ', 'คำถาม'],
  ['O1', 'โครงสร้าง, หน่วยงาน'],
];

describe('a CSV', () => {
  it.each([
    ['UTF-8', utf8(table)],
    ['UTF-8 with its mark', utf8(`\ufeff${table}`)],
    ['UTF-16 with its mark', utf16(table, { mark: true, end: 'little' })],
    ['UTF-16, the big end first', utf16(table, { mark: true, end: 'big' })],
    ['UTF-16 without a mark', utf16(table, { mark: false, end: 'little' })],
    ['windows-874, as Thai Excel writes it', windows874(table)],
  ])('is read in %s', async (_, bytes) => {
    expect(await readSheet(bytes, 'items.csv')).toEqual({ ok: true, value: read });
  });

  it.each([
    [
      'semicolons, though every row has a comma',
      'a;b\n1,5;2,5\n3,5;4,5\n',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
        ['3,5', '4,5'],
      ],
    ],
    [
      'tabs',
      'a\tb, c\n1\t2\n',
      [
        ['a', 'b, c'],
        ['1', '2'],
      ],
    ],
    ['the separator its first row names', 'sep=;\r\na;b\r\n', [['a', 'b']]],
    [
      'commas under a title of one cell',
      'รายงาน\n\nข้อ,คะแนน\nO1,100\n',
      [['รายงาน'], [], ['ข้อ', 'คะแนน'], ['O1', '100']],
    ],
    ['lines within a cell', 'a,"first\r\nsecond ""here"""\n', [['a', 'first\nsecond "here"']]],
  ])('is read with %s', async (_, text, grid) => {
    expect(await readSheet(utf8(text), 'x.csv')).toEqual({ ok: true, value: grid });
  });

  it('of one column is a table if its name says so, and else a letter', async () => {
    const list = utf8('O1\nO2\n');
    expect(await readSheet(list, 'list.csv')).toEqual({ ok: true, value: [['O1'], ['O2']] });
    expect(await readSheet(list, 'letter.doc')).toEqual({ ok: false, problem: 'not-a-sheet' });
  });

  it('loses the spaces around words, and the empty cells and rows at its ends', async () => {
    const answer = await readSheet(utf8(' a , b ,,\n,,\n,c\n,,\n\n'), 'x.csv');
    expect(answer).toEqual({ ok: true, value: [['a', 'b'], [], ['', 'c']] });
  });
});

describe('a file that gives no grid', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['empty cells only', utf8(',,\n,,\n'), 'empty'],
    ['more bytes than are read', new Uint8Array(bounds.fileBytes + 1), 'too-large'],
    ['more rows than are read', utf8('a,b\n'.repeat(bounds.rows + 1)), 'too-large'],
    ['more lines than anybody counts', utf8('a,b\n'.repeat(bounds.rows * 3)), 'too-large'],
    ['more columns than are read', utf8(`a${',b'.repeat(bounds.columns)}`), 'too-large'],
    ['a longer cell than is read', utf8(`a,${'x'.repeat(bounds.cellCharacters + 1)}`), 'too-large'],
    ['a web page', utf8('<html><table><tr><td>a, b</td></tr></table></html>'), 'not-a-sheet'],
    ['a PDF', utf8('%PDF-1.7\n1, 2'), 'not-a-sheet'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-a-sheet'],
    ['a quotation that never ends', utf8('a,b\n"c,d\n'), 'damaged'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-format'],
    [
      'an Excel file under a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage', { mark: false, end: 'little' })]),
      'protected',
    ],
  ])('holds %s', async (_, bytes, problem) => {
    expect(await readSheet(bytes, 'x.csv')).toEqual({ ok: false, problem });
  });

  it('never throws, whatever its bytes', async () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map(utf8),
    );
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.string(), async (bytes, name) => {
        expect(await readSheet(bytes, name)).toHaveProperty('ok');
      }),
    );
  });
});

/** Words as a sheet keeps them: some text, without ends that nobody sees. */
const aCell = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'กำไร=+-@,;"\'\t\n 1.5%'.split('')), maxLength: 12 }),
    fc.string({ maxLength: 12 }),
  )
  .map((text) => text.trim());
const aGrid = fc.array(fc.array(aCell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

describe('a grid written as CSV', () => {
  it('comes back as it was, whatever is in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(aGrid, async (cells) => {
        const grid = [...cells.map((row) => [...row, 'end']), ['last']];
        expect(await readSheet(csvOf(grid), 'x.csv')).toEqual({ ok: true, value: grid });
      }),
    );
  });

  it('begins with the mark without which Thai Excel reads no Thai', () => {
    expect([...csvOf([['ก']]).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('holds no cell that a spreadsheet would run, and numbers as they are', () => {
    const text = new TextDecoder().decode(
      csvOf([['=1+1', '@x', '-5', '+1,234.50', '-2+3', '\tx', '+66 2', '-12%']]),
    );
    expect(text).toBe(`'=1+1,'@x,-5,"+1,234.50",'-2+3,"'\tx",'+66 2,-12%\r\n`);
  });
});
