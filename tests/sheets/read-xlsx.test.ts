import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet as readElsewhere } from 'read-excel-file/universal';
import { bounds } from '../../src/sheets/bounds.ts';
import { readSheet } from '../../src/sheets/read-sheet.ts';
import { partsOf } from '../../src/sheets/xlsx/parts.ts';
import { xlsxOf } from '../../src/sheets/xlsx/xlsx-of.ts';
import { zipOf } from '../../src/sheets/zip/zip.ts';
import { handMade, utf8, writtenElsewhere } from './making.ts';

const cell = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a workbook', () => {
  it('is read as another program writes it: words, numbers, days and truths as words', async () => {
    const bytes = await writtenElsewhere([
      ['ข้อ', 'คะแนน', 'วันที่', 'มี'],
      ['O1', 0.1 + 0.2, new Date('2026-11-25T00:00:00Z'), true],
      [null, 59.82, new Date('2026-11-25T14:30:00Z'), false],
    ]);
    expect(await readSheet(bytes, 'x')).toEqual({
      ok: true,
      value: [
        ['ข้อ', 'คะแนน', 'วันที่', 'มี'],
        ['O1', '0.3', '2026-11-25', 'TRUE'],
        ['', '59.82', '2026-11-25 14:30', 'FALSE'],
      ],
    });
  });

  it('is read when it is so large that a library would ask for a thread of its own', async () => {
    const rows = Array.from({ length: 9_000 }, (_, index) => [
      `O${index}`,
      'ข้อมูลพื้นฐานของหน่วยงาน',
      String(index),
    ]);
    expect(await readSheet(await writtenElsewhere(rows), 'x')).toEqual({ ok: true, value: rows });
  });

  it('gives a formula’s last value, a merged cell once, and nothing where a value is an error', async () => {
    const formulas =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><f>1</f></c>';
    const rows = `<row r="1">${formulas}</row><row r="2">${cell('A2', 'รวม')}<c r="B2" s="0"/></row>`;
    expect(await readSheet(await handMade(rows), 'x')).toEqual({ ok: true, value: [['2', '2x'], ['รวม']] });
  });

  it('is read to its last word, though coloured rows go on to the end of all sheets', async () => {
    const rows = `<row r="1">${cell('B1', 'a')}<c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row><row r="1048577" ht="5"/>`;
    expect(await readSheet(await handMade(rows), 'x')).toEqual({ ok: true, value: [['', 'a']] });
  });

  it('is the first of its sheets, wherever that lies', async () => {
    const book =
      '<workbook xmlns:r="r"><sheets><sheet name="b" sheetId="2" r:id="rId9"/><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const links =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Target="/other/second.xml" Type="x/worksheet" Id="rId9"/></Relationships>';
    const second = `<worksheet><sheetData><row r="1">${cell('A1', 'second')}</row></sheetData></worksheet>`;
    const bytes = await handMade(`<row r="1">${cell('A1', 'first')}</row>`, [
      { path: 'xl/workbook.xml', bytes: utf8(book) },
      { path: 'xl/_rels/workbook.xml.rels', bytes: utf8(links) },
      { path: 'other/second.xml', bytes: utf8(second) },
    ]);
    expect(await readSheet(bytes, 'x')).toEqual({ ok: true, value: [['second']] });
  });
});

describe('a workbook that gives no grid', () => {
  const row = (number: number | string): string => `<row r="${number}">${cell(`A${number}`, 'a')}</row>`;

  it.each([
    ['no words', '', 'empty'],
    ['more rows than are read', row(bounds.rows + 1), 'too-large'],
    ['more columns than are read', `<row r="1">${cell('GS1', 'a')}</row>`, 'too-large'],
    ['rows without numbers, and too many', '<row><c/>1</row>'.repeat(bounds.rows + 1), 'too-large'],
    ['a longer cell than is read', `<row r="1">${cell('A1', 'a'.repeat(5_001))}</row>`, 'too-large'],
    ['a row with a number without end', row('Infinity'), 'damaged'],
    ['a row with a number in disguise', row('&#49;0000000'), 'damaged'],
    ['a row with a number behind a sign', `<row x=">" r="1e9">${cell('A1', 'a')}</row>`, 'damaged'],
    ['a cell in a column that no sheet has', `<row r="1">${cell('ZZZZZZ1', 'a')}</row>`, 'too-large'],
    ['a cell at no place', '<row r="1"><c t="inlineStr"><is><t>a</t></is></c></row>', 'damaged'],
    ['a word that is nowhere', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', 'damaged'],
    ['no whole XML', '<row r="1"><c r="A1"', 'damaged'],
  ])('has %s', async (_, rows, problem) => {
    expect(await readSheet(await handMade(rows), 'x')).toEqual({ ok: false, problem });
  });

  it('unpacks to more than a phone should hold', async () => {
    const bomb = await handMade(' '.repeat(bounds.unpackedBytes));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readSheet(bomb, 'x')).toEqual({ ok: false, problem: 'too-large' });
  });

  it('is read or refused in a moment, however its XML was made to take long', async () => {
    const began = performance.now();
    for (const rows of [
      '<c '.repeat(3_000_000),
      '<row>'.repeat(2_000_000),
      `<row r='${' r="'.repeat(500_000)}`,
    ])
      expect(await readSheet(await handMade(rows), 'x')).toHaveProperty('problem');
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('is locked part by part', async () => {
    const bytes = await handMade('');
    const locked = bytes.slice();
    for (let at = 0; at < bytes.length - 10; at += 1)
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1) locked[at + 8] = 1;
    expect(await readSheet(locked, 'x')).toEqual({ ok: false, problem: 'protected' });
  });

  it('is a zip of something else', async () => {
    const bytes = await zipOf([{ path: 'content.xml', bytes: utf8('<a/>') }], 'packed');
    expect(await readSheet(bytes, 'x.xlsx')).toEqual({ ok: false, problem: 'not-a-sheet' });
  });

  it('was cut or altered: a problem, never an exception, and never other words', async () => {
    const whole = await xlsxOf(
      [
        ['ข้อ', 'คำถาม'],
        ['O1', 'โครงสร้าง'],
      ],
      { name: 'ITA' },
    );
    const words = await readSheet(whole, 'x');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const altered = whole.slice();
        altered[at] = (whole[at] ?? 0) ^ mask;
        expect([words, 'problem']).toContainEqual(await orProblem(altered));
        expect(await orProblem(whole.subarray(0, at))).toBe('problem');
      }),
    );
  });
});

async function orProblem(bytes: Uint8Array): Promise<unknown> {
  const read = await readSheet(bytes, 'x');
  return read.ok ? read : 'problem';
}

const anyCell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ก ำ<>&"\'\n_x0041=+-'.split('')), maxLength: 14 }),
  fc.string({ unit: 'grapheme', maxLength: 14 }),
);
const aGrid = fc.array(
  fc.array(
    anyCell.map((text) => text.replace(/\r\n?/g, '\n').trim()),
    { maxLength: 30 },
  ),
  {
    maxLength: 6,
  },
);

describe('a grid written as a workbook', () => {
  it('comes back as it was, whatever is in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(aGrid, async (cells) => {
        const grid = [...cells.map((row) => [...row, 'end']), ['last']];
        expect(await readSheet(await xlsxOf(grid, { name: 'x' }), 'x')).toEqual({ ok: true, value: grid });
      }),
    );
  });

  it('is one that other programs read, each cell as text', async () => {
    const bytes = await xlsxOf([['=1+1', '0012', '2026-11-25']], { name: 'ITA [2564]: *?/\\' });
    expect(await readElsewhere(bytes.buffer)).toEqual([['=1+1', '0012', '2026-11-25']]);
  });

  it('has columns as wide as their words, within reason', async () => {
    const bytes = await xlsxOf([['ที่', 'ก'.repeat(500), 'กำหนดการ']], { name: 'x' });
    const widths = /<cols>.*<\/cols>/.exec(await sheetIn(bytes))?.[0].match(/width="\d+"/g);
    expect(widths).toEqual(['width="8"', 'width="60"', 'width="10"']);
  });
});

async function sheetIn(bytes: Uint8Array): Promise<string> {
  const parts = await partsOf(bytes);
  return parts.ok ? parts.value.sheet : '';
}
