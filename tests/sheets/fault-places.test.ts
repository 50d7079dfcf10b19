import { describe, expect, it } from 'vitest';
import { lineOfRow, placeIn, quoteFaultIn, strangeByteIn } from '../../src/sheets/csv/fault-places.ts';
import { readSheet } from '../../src/sheets/read-sheet.ts';
import { utf8 } from './making.ts';

describe('quotation marks that do not match', () => {
  it.each([
    ['never closed', 'a,b\n1,"x\ny"\n3,"4\n5,6\n', { line: 4, column: 2 }],
    ['closed within a word', 'a;b\r\n"x"y;2\r\n"3";4\r\n', { line: 2, column: 1 }],
    ['under the row that names the separator', 'sep=;\r\na;b\r\n1;"2', { line: 3, column: 2 }],
  ])('are found where the cell begins: %s', async (_, text, place) => {
    expect(await quoteFaultIn(text)).toEqual(place);
    expect(await readSheet(utf8(text), 'a.csv')).toEqual({ ok: false, problem: 'damaged' });
  });

  it('are no fault where they match', async () => {
    expect(await quoteFaultIn('a,"b ""c"" \n",d\n')).toBeNull();
  });
});

describe('the line of a row', () => {
  it('is counted in the text, whose cells may hold several lines', async () => {
    const text = 'sep=,\na,b\n1,"x\ny\nz"\n\n3,4';
    expect(await Promise.all([1, 2, 3, 4].map((row) => lineOfRow(text, row)))).toEqual([2, 3, 6, 7]);
  });
});

describe('a damaged text', () => {
  const text = utf8('หน่วยงาน,ปี\nอบต.ก,2564\n');

  it('is found out at the first byte that is no UTF-8, and not taken for windows-874', async () => {
    const damaged = text.slice();
    damaged.set([0xff], utf8('หน่วยงาน,ปี\nอบ').length);
    expect(strangeByteIn(damaged)).toEqual({ line: 2, column: 3 });
    expect(await readSheet(damaged, 'a.csv')).toEqual({ ok: false, problem: 'not-a-sheet' });
  });

  it('may be cut within a letter', () => {
    expect(strangeByteIn(text.subarray(0, utf8('หน่วยงาน,ปี\nอบ').length - 1))).toEqual({ line: 2, column: 2 });
  });

  it('that is UTF-8 to its end is doubted from its beginning', () => {
    expect(strangeByteIn(text)).toEqual({ line: 1, column: 1 });
  });
});

describe('a place in a text', () => {
  it('is told by line and character, whatever ends the lines', () => {
    expect(['a\nbc', 'a\r\nbc', 'a\rbc'].map((text) => placeIn(text, text.length))).toEqual(
      Array.from({ length: 3 }, () => ({ line: 2, column: 3 })),
    );
  });
});
