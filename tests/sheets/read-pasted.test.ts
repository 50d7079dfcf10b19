import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetProblemTexts } from '../../src/sheets/problem-texts.ts';
import { sheetProblems } from '../../src/sheets/problems.ts';
import { readPasted } from '../../src/sheets/read-pasted.ts';

describe('a pasted table', () => {
  it('out of Excel has cells between tabs, some of several lines', () => {
    const pasted = 'ข้อ\tคำถาม\r\nO1\t"โครงสร้าง\n""หน่วยงาน"""\r\n\tต่อ\t\r\n';
    expect(readPasted(pasted)).toEqual([
      ['ข้อ', 'คำถาม'],
      ['O1', 'โครงสร้าง\n"หน่วยงาน"'],
      ['', 'ต่อ'],
    ]);
  });

  it('keeps a quotation mark that only begins a word', () => {
    expect(readPasted('"a" b\t"c\nd\te')).toEqual([
      ['"a" b', '"c'],
      ['d', 'e'],
    ]);
  });

  it('out of a PDF has columns with two or more spaces between them', () => {
    expect(readPasted('  O1   โครงสร้าง หน่วยงาน     100.00\n\nO2\u00a0\u00a0ผู้บริหาร  0\n')).toEqual([
      ['O1', 'โครงสร้าง หน่วยงาน', '100.00'],
      [],
      ['O2', 'ผู้บริหาร', '0'],
    ]);
  });

  it('is nothing where nothing was pasted, and never an exception', () => {
    expect(readPasted(' \n\t\n')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a"\t\n '.split('')) }), (text) => {
        for (const row of readPasted(text)) expect(row.at(-1)).not.toBe('');
      }),
    );
  });
});

describe('every problem of a file', () => {
  it.each(sheetProblems)('%s has a sentence in both languages', (problem) => {
    expect(sheetProblemTexts[problem].th).toMatch(/[ก-๙]{10,}/);
    expect(sheetProblemTexts[problem].en).toMatch(/^[^ก-๙]{10,}$/s);
  });
});
