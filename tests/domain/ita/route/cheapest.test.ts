import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureItems } from '../../../../src/domain/ita/edition-parts.ts';
import { points, roundForShow } from '../../../../src/domain/ita/points.ts';
import { aimOf, cheapestRoute, marksOf } from '../../../../src/domain/ita/route/cheapest.ts';
import { routeWith } from '../../../../src/domain/ita/route/road.ts';
import type { Finding, Findings } from '../../../../src/domain/ita/score.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { deedsOf } from '../../../../src/editions/deeds.ts';
import { bestOf, everyRoute, scored } from './brute.ts';
import { anyMark, anySmallOffice, editionOfGroups, noFacts, roadOf, standing, worded } from './making.ts';

const codes2564 = disclosureItems(edition2564).map(({ code }) => code);

function all2564(finding: Finding, changed: Findings = {}): Findings {
  return { ...Object.fromEntries(codes2564.map((code) => [code, finding])), ...changed };
}

describe('the cheapest route', () => {
  it('is the very one that trying out every set of deeds finds', () => {
    fc.assert(
      fc.property(anySmallOffice, anyMark, fc.nat({ max: 4 }), (office, mark, level) => {
        const road = roadOf(office.edition, office);
        const { levels } = office.edition;
        for (const marks of [
          { min: mark, eachInstrument: null },
          levels[level % levels.length] ?? { min: mark, eachInstrument: null },
        ]) {
          const best = bestOf(road, everyRoute(road, marks));
          const answer = cheapestRoute(road, marks);
          if (best === null) expect(['instrument-short', 'items-short']).toContain(answer.kind);
          else if (best.codes.length === 0) expect(answer.kind).toBe('reached');
          else expect(answer).toMatchObject({ kind: 'route', codes: best.codes, effort: best.effort });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whoever asks again, and in whatever order the efforts were set', () => {
    fc.assert(
      fc.property(anySmallOffice, anyMark, (office, min) => {
        const backwards = Object.fromEntries(Object.entries(office.efforts).reverse());
        const marks = { min, eachInstrument: null };
        expect(cheapestRoute(roadOf(office.edition, { ...office, efforts: backwards }), marks)).toEqual(
          cheapestRoute(roadOf(office.edition, office), marks),
        );
      }),
    );
  });

  it('agrees with trying everything on the whole list of 2564 with sixteen items open', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...codes2564], { minLength: 12, maxLength: 15 }),
        fc.integer({ min: 0, max: 100 }),
        anyMark,
        (open, value, min) => {
          const findings = all2564('has', Object.fromEntries(open.map((code) => [code, 'has-not' as const])));
          const standings = { IIT: standing(value), EIT: standing(value) };
          const road = roadOf(edition2564, { findings, standings, facts: deedsOf(2564) });
          const marks = { min: points(Math.max(min, 55)), eachInstrument: null };
          const best = bestOf(road, everyRoute(road, marks));
          const answer = cheapestRoute(road, marks);
          expect(answer.kind === 'route' ? answer.codes : []).toEqual(best?.codes ?? []);
          if (best === null) expect(answer.kind).toBe('items-short');
        },
      ),
      { numRuns: 4 },
    );
  }, 30_000);

  it('asks for what must come first, and gives nothing for the second half alone', () => {
    const edition = editionOfGroups({ '9.1': ['O1'], '10.1': ['O2'] });
    const facts = { kinds: {}, needs: { O1: 'O2' } };
    const road = roadOf(edition, {
      facts,
      efforts: { O1: 1, O2: 3 },
      standings: { IIT: standing(100), EIT: standing(100) },
    });
    expect(cheapestRoute(road, { min: points(80), eachInstrument: null })).toMatchObject({
      codes: ['O2'],
      effort: 3,
    });
    expect(cheapestRoute(road, { min: points(81), eachInstrument: null })).toMatchObject({
      codes: ['O2', 'O1'],
      effort: 4,
    });
  });

  it('counts points as they are shown: 84.995 is 85', () => {
    const edition = editionOfGroups({ '9.1': ['O1'] });
    const standings = { IIT: standing(74.995), EIT: standing(74.995) };
    const near = { ...edition, indicators: edition.indicators.filter(({ no }) => no !== 10) };
    const road = roadOf(near, { standings });
    expect(routeWith(road, ['O1']).place.total).toBeCloseTo(84.997, 10);
    expect(cheapestRoute(road, { min: points(85), eachInstrument: null })).toMatchObject({ kind: 'route' });
    expect(cheapestRoute(road, { min: points(85.01), eachInstrument: null })).toMatchObject({
      kind: 'items-short',
      short: 0.01,
    });
  });

  it('says so when the target is reached already', () => {
    const road = roadOf(edition2564, {
      findings: all2564('has'),
      standings: { IIT: standing(90), EIT: standing(90) },
    });
    expect(cheapestRoute(road, { min: points(85), eachInstrument: null })).toEqual({ kind: 'reached' });
  });

  it('counts what nobody has looked at as not there, and says how many', () => {
    const looked = roadOf(edition2564, { findings: all2564('has-not') });
    const never = roadOf(edition2564, { findings: { O1: 'has-not' } });
    expect([looked.neverLooked, never.neverLooked]).toEqual([0, 42]);
    const marks = { min: points(30), eachInstrument: null };
    expect(cheapestRoute(never, marks)).toEqual(cheapestRoute(looked, marks));
  });
});

describe('a level that asks something of each instrument', () => {
  const edition = { ...edition2564, levels: worded };
  const findings = all2564('has', { O17: 'has-not', O42: 'has-not' });

  it('asks it of the OIT too, even where the total alone is enough', () => {
    const road = roadOf(edition, {
      findings: all2564('has', { O42: 'has-not', O43: 'has-not' }),
      standings: { IIT: standing(99), EIT: standing(99) },
    });
    const pass = marksOf(edition, { level: 'pass' });
    const good = marksOf(edition, { level: 'good' });
    if (pass === null || good === null) throw new Error('no level');
    expect(cheapestRoute(road, pass)).toEqual({ kind: 'reached' });
    expect(cheapestRoute(road, good)).toMatchObject({ kind: 'route', codes: ['O42'] });
  });

  it('cannot be reached by items where a survey stays below, and says which and by how much', () => {
    const road = roadOf(edition, { findings, standings: { IIT: standing(99), EIT: standing(84.195) } });
    const good = marksOf(edition, { level: 'good' });
    if (good === null) throw new Error('no level');
    expect(cheapestRoute(road, good)).toMatchObject({
      kind: 'instrument-short',
      shortfalls: [{ code: 'EIT', points: 84.195, short: 0.8 }],
      best: { level: 'pass' },
    });
  });

  it('is none of the edition when the edition does not name it', () => {
    expect(marksOf(edition, { level: 'AA' })).toBeNull();
  });
});

describe('without a survey', () => {
  const standings = { IIT: standing(82), EIT: null };

  it('holds the OIT alone against the mark', () => {
    const road = roadOf(edition2564, {
      findings: all2564('has', { O42: 'has-not', O43: 'has-not' }),
      standings,
    });
    expect(aimOf(road)).toBe('OIT');
    expect(cheapestRoute(road, { min: points(85), eachInstrument: null })).toMatchObject({ codes: ['O42'] });
    const { place } = routeWith(road, []);
    expect(place.total).toBeNull();
    expect([place.range.low, place.range.high].map(roundForShow)).toEqual([54.6, 84.6]);
  });
});

describe('an edition that does not weigh the OIT, or group its items', () => {
  it('has no road', () => {
    const bare = { ...edition2564, instruments: [] };
    const given = { findings: {}, standings: { IIT: null, EIT: null }, facts: noFacts, efforts: {} };
    expect(() => roadOf(bare, given)).toThrow('no road');
    const loose = {
      ...edition2564,
      items: disclosureItems(edition2564).map((item) => ({ ...item, subIndicator: null })),
    };
    expect(() => roadOf(loose, given)).toThrow('no road');
  });
});

describe('ticking by hand', () => {
  it('comes to the total that the score itself gives', () => {
    fc.assert(
      fc.property(anySmallOffice, fc.nat(), (office, seed) => {
        const road = roadOf(office.edition, office);
        const chosen = road.deeds
          .filter((_, at) => Math.floor(seed / 2 ** at) % 2 === 1)
          .map(({ item }) => item.code);
        const { codes, place } = routeWith(road, chosen);
        expect(place.total).toBeCloseTo(scored(road, codes).total, 9);
      }),
    );
  });

  it('brings along what has to be there first, and is done with what is there already', () => {
    const facts = deedsOf(2564);
    const road = roadOf(edition2564, { findings: { O10: 'has' }, facts });
    expect(routeWith(road, ['O43', 'O11', 'O10']).codes).toEqual(['O11', 'O42', 'O43']);
  });

  it('moves the total’s range with IIT and EIT alone', () => {
    const standings = {
      IIT: standing(80, { low: points(75), high: points(85) }),
      EIT: standing(70, { low: points(60), high: points(80) }),
    };
    const { place } = routeWith(roadOf(edition2564, { standings }), ['O42', 'O43']);
    expect([place.total, place.range.low, place.range.high]).toEqual([55, 50.5, 59.5]);
  });
});

describe('items that need each other', () => {
  it('are a mistake of ours', () => {
    const facts = { kinds: {}, needs: { O1: 'O2', O2: 'O1' } };
    expect(() => roadOf(edition2564, { facts })).toThrow('need each other');
  });
});
