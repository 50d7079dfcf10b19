import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/domain/calendar/day.ts';
import { fieldOfOrigin, originOf } from '../../../../src/domain/channels/roads/origin.ts';
import { caseRoads, countsByRoad } from '../../../../src/domain/channels/roads/roads.ts';
import { caseNumber, typedNumber } from '../../../../src/domain/log/case-number.ts';

describe('cases by the road they came', () => {
  it('are all counted, each once, and a road that nobody took is zero', () => {
    const anyCase = fc.record({ road: fc.option(fc.constantFrom(...caseRoads), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(anyCase), (cases) => {
        const counts = countsByRoad(cases.map(({ road }) => (road === undefined ? {} : { road })));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(cases.length);
        expect(Object.keys(counts).sort()).toEqual([...caseRoads, 'form'].sort());
      }),
    );
    expect(countsByRoad([{}, { road: 'telephone' }, { road: null }])).toMatchObject({
      form: 2,
      telephone: 1,
      line: 0,
    });
  });
});

describe('where a case comes from', () => {
  it('is read back as it was written', () => {
    const letter = { number: 'ลป 72301/123', day: null };
    const imported = { batch: 'b', key: 'k', came: day('2025-03-12'), finished: null };
    for (const origin of [
      { letter, imported: null },
      { letter: null, imported },
    ])
      expect(originOf(fieldOfOrigin(origin))).toEqual(origin);
    expect(fieldOfOrigin({ letter: null, imported: null })).toBeNull();
  });

  it('that is none of ours is nothing, and a day that is none is left out', () => {
    for (const field of [null, 'x', 3, [], { letter: 'x' }, { imported: { batch: 1, key: 'k' } }])
      expect(originOf(field)).toBeNull();
    expect(originOf({ imported: { batch: 'b', key: 'k', came: '2025-02-30' } })?.imported?.came).toBeNull();
  });
});

describe('a case’s number as it is said', () => {
  it('is read back from how it is printed, in Thai digits too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2560, max: 2599 }),
        fc.integer({ min: 1, max: 99_999 }),
        (year, running) => {
          const printed = caseNumber(year, running);
          const thai = printed.replace(/\d/g, (digit) =>
            String.fromCharCode('๐'.charCodeAt(0) + Number(digit)),
          );
          const said = { year: printed.slice(0, 2), running };
          expect([typedNumber(printed), typedNumber(thai), typedNumber(`เรื่องที่ ${printed}`)]).toEqual([
            said,
            said,
            said,
          ]);
        },
      ),
    );
  });

  it.each([
    ['1', { year: null, running: 1 }],
    ['0042', { year: null, running: 42 }],
    ['700001', { year: '70', running: 1 }],
    ['2570/42', { year: '70', running: 42 }],
    ['70 42', { year: '70', running: 42 }],
  ])('“%s” is understood', (typed, said) => {
    expect(typedNumber(typed)).toEqual(said);
  });

  it.each(['', 'ถนน', '1-2-3', '0812345678', '123-4', '70-'])('“%s” is none', (typed) => {
    expect(typedNumber(typed)).toBeNull();
  });
});
