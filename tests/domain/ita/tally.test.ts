import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCount, tallySheets, wholeSheets } from '../../../src/domain/ita/tally.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';
import { anySheet, anyWholeSheet, sheetOf } from './making.ts';

describe('a tally of sheets', () => {
  it('does not depend on the order of the sheets', () => {
    const shuffled = fc
      .array(anySheet('EIT'))
      .chain((sheets) =>
        fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })),
      );
    fc.assert(
      fc.property(shuffled, ([sheets, inOtherOrder]) => {
        expect(tallySheets(edition, 'EIT', inOtherOrder)).toEqual(tallySheets(edition, 'EIT', sheets));
      }),
    );
  });

  it('goes on from an earlier one as if it had never stopped', () => {
    fc.assert(
      fc.property(fc.array(anySheet('EIT')), fc.array(anySheet('EIT')), (before, after) => {
        const count = startCount(edition, 'EIT', tallySheets(edition, 'EIT', before));
        for (const sheet of after) count.add(sheet);
        expect(count.tally()).toEqual(tallySheets(edition, 'EIT', [...before, ...after]));
      }),
    );
  });

  it('counts every sheet once in every part, answered or blank', () => {
    fc.assert(
      fc.property(fc.array(anySheet('EIT')), (sheets) => {
        const tally = tallySheets(edition, 'EIT', sheets);
        expect(tally.sheets).toBe(sheets.length);
        for (const { counts, blank } of Object.values(tally.parts)) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, blank)).toBe(sheets.length);
        }
      }),
    );
  });

  it('takes an answer that is not on the scale for a blank, and passes over what is no part', () => {
    const { parts } = tallySheets(edition, 'EIT', [
      { E2: 'yes', E8: 'toString', E99: 'high', constructor: 'most' },
    ]);
    expect(parts['E2']).toEqual({ counts: { least: 0, low: 0, high: 0, most: 0 }, blank: 1 });
    expect(parts['E8']).toEqual({ counts: { yes: 0, no: 0 }, blank: 1 });
    expect(Object.keys(parts)).not.toContain('E99');
  });

  it('is not changed any more once it was handed out', () => {
    const count = startCount(edition, 'EIT');
    count.add(sheetOf('EIT', 0));
    const tally = count.tally();
    count.add(sheetOf('EIT', 0));
    expect(tally.parts['E2']?.counts['least']).toBe(1);
    expect(count.tally().parts['E2']?.counts['least']).toBe(2);
  });
});

describe('leaving out half-filled sheets', () => {
  it('keeps a whole sheet, and drops it once any one part is blank or off its scale', () => {
    fc.assert(
      fc.property(anyWholeSheet('IIT'), fc.nat(), (sheet, place) => {
        const codes = Object.keys(sheet);
        const blank = codes[place % codes.length] ?? '';
        const { [blank]: _, ...rest } = sheet;
        expect(wholeSheets(edition, 'IIT', [sheet, rest, { ...sheet, [blank]: 'perhaps' }])).toEqual([sheet]);
      }),
    );
  });
});
