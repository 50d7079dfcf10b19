import { describe, expect, it } from 'vitest';
import type { BookSources } from '../../src/domain/ita/book/sources.ts';
import { disclosureItems } from '../../src/domain/ita/edition-parts.ts';
import type { Certainty, Edition } from '../../src/domain/ita/edition.ts';
import { fieldsOfLook, lookRow } from '../../src/domain/ita/rows/look-row.ts';
import { fieldsOfPublished } from '../../src/domain/ita/rows/published-row.ts';
import type { Finding } from '../../src/domain/ita/score.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { sameTable } from '../../src/officer/scores/published/same/same-rows.ts';
import { samplePublished } from '../../src/samples/published.ts';

/** The same list in a later year, its items one number further. */
function later(fiscalYear: number, certainty: Certainty): Edition {
  const items = disclosureItems(edition2564).map((item) => ({
    ...item,
    code: `O${Number(item.code.slice(1)) + 1}`,
    certainty,
  }));
  return { ...edition2564, fiscalYear, items };
}

const editions = [edition2564, later(2566, 'confirmed'), later(2567, 'memory')];

function bookOf(looks: Readonly<Record<number, Readonly<Record<string, Finding>>>>): BookSources {
  const disclosure = Object.entries(looks).flatMap(([year, found]) =>
    Object.entries(found).map(([code, finding]) => {
      const look = { fiscalYear: Number(year), code, finding, url: '', note: '', by: null, at: null };
      return { id: lookRow(Number(year), code), fields: fieldsOfLook(look) };
    }),
  );
  return {
    published: [],
    disclosure,
    handCounts: [],
    assessments: [],
    routes: [],
    surveys: [],
    thisYear: 2570,
    ruledYears: editions.map(({ fiscalYear }) => fiscalYear),
    rulesOf: (fiscalYear) => {
      const edition = editions.find((one) => one.fiscalYear === fiscalYear);
      return edition === undefined ? null : { edition, origin: 'app' };
    },
  };
}

const service = { codes: { 2564: 'O17', 2566: 'O18', 2567: 'O18' } };
const report = { codes: { 2564: 'O16', 2566: 'O17', 2567: null } };

describe('the same things over the years', () => {
  it('stand under their number of each year with what the office found, and how that turned', () => {
    const book = bookOf({ 2564: { O17: 'has-not', O16: 'has' }, 2566: { O18: 'has' }, 2567: { O18: 'has' } });
    expect(sameTable(book, [service, report])).toEqual({
      years: [2564, 2566, 2567],
      unsure: [2567],
      rows: [
        {
          topic: { th: 'ช่องทางขอรับบริการออนไลน์', en: 'E-service' },
          cells: [
            { fiscalYear: 2564, code: 'O17', finding: 'has-not', turn: null },
            { fiscalYear: 2566, code: 'O18', finding: 'has', turn: 'gained' },
            { fiscalYear: 2567, code: 'O18', finding: 'has', turn: 'same' },
          ],
        },
        {
          topic: { th: 'รายงานความพึงพอใจต่อบริการ', en: 'Satisfaction report' },
          cells: [
            { fiscalYear: 2564, code: 'O16', finding: 'has', turn: null },
            { fiscalYear: 2566, code: 'O17', finding: 'unknown', turn: null },
            { fiscalYear: 2567, code: null, finding: 'unknown', turn: null },
          ],
        },
      ],
    });
  });

  it('that went from shown to not shown are lost', () => {
    const { rows } = sameTable(bookOf({ 2564: { O17: 'has' }, 2566: { O18: 'has-not' } }), [service]);
    expect(rows[0]?.cells.map(({ turn }) => turn)).toEqual([null, 'lost']);
  });

  it('stand for the years with looks or with a published result only', () => {
    const book = bookOf({ 2566: { O18: 'has' } });
    expect(sameTable(book, [service]).years).toEqual([2566]);
    const published = samplePublished.map((year) => ({
      id: String(year.fiscalYear),
      fields: fieldsOfPublished(year),
    }));
    // 2563 is published too, but nobody knows its list.
    expect(sameTable({ ...book, published }, [service]).years).toEqual([2564, 2566]);
  });

  it('are none where the office has nothing to hold against each other', () => {
    expect(sameTable(bookOf({}), [service])).toEqual({ years: [], rows: [], unsure: [] });
  });
});
