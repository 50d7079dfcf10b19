import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../../src/domain/basics/instant.ts';
import { personId } from '../../../../src/domain/basics/ids.ts';
import type { Json } from '../../../../src/domain/basics/json.ts';
import { points } from '../../../../src/domain/ita/points.ts';
import {
  assessmentOf,
  type Assessment,
  fieldsOfAssessment,
  unset,
} from '../../../../src/domain/ita/rows/assessment-row.ts';
import type { Fields } from '../../../../src/domain/ita/rows/fields.ts';
import {
  fieldsOfHandCount,
  type HandCount,
  handCountOf,
} from '../../../../src/domain/ita/rows/hand-count-row.ts';
import { fieldsOfLook, type Look, lookOf } from '../../../../src/domain/ita/rows/look-row.ts';
import { publishedOfFields } from '../../../../src/domain/ita/rows/published-row.ts';
import { fieldsOfRoute, type KeptRoute, routeOfRow } from '../../../../src/domain/ita/rows/route-row.ts';

const by = personId('SAMCHA1000');
const at = instant(1_764_000_000_000);

const look: Look = {
  fiscalYear: 2570,
  code: 'O17',
  finding: 'has',
  url: 'https://example.go.th/e-service',
  note: 'หน้าแรก',
  by,
  at,
};

const handCount: HandCount = {
  id: '2564-paper',
  fiscalYear: 2564,
  tally: {
    instrument: 'EIT',
    sheets: 12,
    parts: { E1a: { counts: { low: 5, high: 7 }, blank: 0 }, E2: { counts: { most: 12 }, blank: 0 } },
  },
  from: 'แบบสำรวจกระดาษ',
  by,
  at,
  isWithdrawn: false,
};

const assessment: Assessment = {
  fiscalYear: 2564,
  population: { IIT: 42, EIT: null },
  level4Values: '33.33/66.67',
  strongFrom: { value: points(82.5), source: 'มติที่ประชุม' },
  passMark: null,
  effort: { O17: 3, O43: 5 },
};

const route: KeptRoute = {
  fiscalYear: 2564,
  target: { total: points(65) },
  items: ['O42', 'O43'],
  from: points(59.82),
  to: points(69.82),
  by,
  at,
};

// As a row goes through the log: only what JSON with whole numbers can say comes back.
function throughTheLog(fields: Fields): Fields {
  const wholeNumbersOnly = (value: Json): void => {
    if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(wholeNumbersOnly);
  };
  wholeNumbersOnly(fields);
  return JSON.parse(JSON.stringify(fields)) as Fields;
}

describe('a row of the log', () => {
  it.each(['has', 'has-not', 'unknown'] as const)('gives a look back that found %s', (finding) => {
    const fields = throughTheLog(fieldsOfLook({ ...look, finding }));
    expect(lookOf({ id: '2570-O17', fields })).toEqual({ ...look, finding });
  });

  it('gives a hand count back', () => {
    const fields = throughTheLog(fieldsOfHandCount(handCount));
    expect(handCountOf({ id: handCount.id, fields })).toEqual(handCount);
  });

  it.each([assessment, unset(2570), { ...assessment, passMark: { value: points(85.01), source: 'แผน' } }])(
    'gives what the office has set back, %#',
    (given) => {
      const fields = throughTheLog(fieldsOfAssessment(given));
      expect(assessmentOf({ id: String(given.fiscalYear), fields })).toEqual(given);
    },
  );

  it.each([route, { ...route, target: { level: 'C' } }])('gives a route back, %#', (given) => {
    const fields = throughTheLog(fieldsOfRoute(given));
    expect(routeOfRow({ id: '2564', fields })).toEqual(given);
  });

  it('of another shape is passed over, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>), (fields) => {
        const row = { id: 'x', fields: { ...fields, fiscalYear: 'no year' } };
        expect([lookOf(row), handCountOf(row), assessmentOf(row), routeOfRow(row)]).toEqual([
          null,
          null,
          null,
          null,
        ]);
        expect(publishedOfFields(row.fields)).toBeNull();
      }),
    );
  });

  it('that lost some of its fields keeps the rest, and takes nothing for granted', () => {
    const fields = { fiscalYear: 2564, code: 'O1', finding: 'maybe', by: 'nobody', at: -1 };
    expect(lookOf({ id: '2564-O1', fields })).toEqual({
      fiscalYear: 2564,
      code: 'O1',
      finding: 'unknown',
      url: '',
      note: '',
      by: null,
      at: null,
    });
    const odd = {
      fiscalYear: 2564,
      effort: { O1: 0, O2: 10, O3: 9, O4: '3' },
      strongFrom: { value: 20_000 },
    };
    expect(assessmentOf({ id: '2564', fields: odd })).toEqual({ ...unset(2564), effort: { O3: 9 } });
  });

  it('counts as blank whatever a hand count does not say of its sheets', () => {
    const fields = {
      fiscalYear: 2564,
      instrument: 'EIT',
      sheets: 10,
      parts: { E1a: { low: 4, high: 3 }, E2: 'many' },
    };
    expect(handCountOf({ id: 'a', fields })?.tally.parts).toEqual({
      E1a: { counts: { low: 4, high: 3 }, blank: 3 },
      E2: { counts: {}, blank: 10 },
    });
  });
});
