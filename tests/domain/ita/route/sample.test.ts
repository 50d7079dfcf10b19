import { describe, expect, it } from 'vitest';
import { disclosureItems, partsOf, scaleOf } from '../../../../src/domain/ita/edition-parts.ts';
import { points, roundForShow } from '../../../../src/domain/ita/points.ts';
import { cheapestRoute } from '../../../../src/domain/ita/route/cheapest.ts';
import { routeWith } from '../../../../src/domain/ita/route/road.ts';
import { standingsOf } from '../../../../src/domain/ita/route/standing.ts';
import { fieldsOfHandCount } from '../../../../src/domain/ita/rows/hand-count-row.ts';
import { fieldsOfPublished } from '../../../../src/domain/ita/rows/published-row.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { deedsOf } from '../../../../src/editions/deeds.ts';
import { samplePublished } from '../../../../src/samples/published.ts';
import { roadOf } from './making.ts';
import { leastEffort, sampleRoad, sampleSources } from './sample-road.ts';

describe('the sample office', () => {
  it('stands at what its ten indicators give, with the OIT its findings make', () => {
    const { place } = routeWith(sampleRoad, []);
    expect(place.instruments.map(({ code, points: at }) => [code, roundForShow(at ?? -1)])).toEqual([
      ['IIT', 79.93],
      ['EIT', 71.37],
      ['OIT', 36.07],
    ]);
    expect(place.level).toBe('D');
    expect(roundForShow(place.total ?? -1)).toBe(59.82);
  });

  it.each([65, 75, 85, 80, 99])(
    'is led to %s with the least effort that any counts of items allow',
    (min) => {
      const answer = cheapestRoute(sampleRoad, { min: points(min), eachInstrument: null });
      const least = leastEffort(sampleRoad, min);
      if (least === null) {
        expect(answer.kind).toBe('items-short');
        return;
      }
      if (answer.kind !== 'route') throw new Error(answer.kind);
      expect(answer.effort).toBe(least);
      expect(roundForShow(answer.place.total ?? 0)).toBeGreaterThanOrEqual(min);
    },
  );

  it('finds its way with every item open and as hard as can be', () => {
    const hard = Object.fromEntries(disclosureItems(edition2564).map(({ code }) => [code, 9]));
    const nothing = roadOf(edition2564, { efforts: hard, facts: deedsOf(2564) });
    // Trying every choice of 43 items would not end; going by counts takes milliseconds.
    const answer = cheapestRoute(nothing, { min: points(39.5), eachInstrument: null });
    expect(answer.kind).toBe('route');
  });
});

describe('where the surveys stand', () => {
  it('is as in the latest published year, give or take what the office has moved in a year itself', () => {
    const { IIT, EIT } = standingsOf(sampleSources, 2569);
    expect([IIT, EIT].map((one) => one?.from)).toEqual([
      { kind: 'published', fiscalYear: 2564 },
      { kind: 'published', fiscalYear: 2564 },
    ]);
    expect([IIT?.range?.low, IIT?.points, IIT?.range?.high].map((one) => roundForShow(one ?? -1))).toEqual([
      77.75, 79.93, 82.11,
    ]);
    expect([EIT?.range?.low, EIT?.points, EIT?.range?.high].map((one) => roundForShow(one ?? -1))).toEqual([
      62.79, 71.37, 79.95,
    ]);
  });

  it('does not look ahead of the year asked for', () => {
    expect(standingsOf(sampleSources, 2563).IIT?.from).toEqual({ kind: 'published', fiscalYear: 2563 });
    expect(standingsOf(sampleSources, 2562)).toEqual({ IIT: null, EIT: null });
  });

  it('has no range with one published year alone, and nothing where an indicator is missing', () => {
    const [one] = sampleSources.published.filter(({ id }) => id === '2564');
    if (one === undefined) throw new Error('no year');
    expect(standingsOf({ ...sampleSources, published: [one] }, 2565).EIT?.range).toBeNull();
    const indicators = Object.fromEntries(
      Object.entries(samplePublished.find(({ fiscalYear }) => fiscalYear === 2564)?.indicators ?? {}).filter(
        ([no]) => no !== '7',
      ),
    );
    const gap = { fiscalYear: 2564, indicators, total: null, level: null, source: '' };
    const published = [{ id: '2564', fields: fieldsOfPublished(gap) }];
    const { IIT, EIT } = standingsOf({ ...sampleSources, published }, 2565);
    expect([IIT === null, EIT]).toEqual([false, null]);
  });

  it('is as the office’s own answers have it where nothing was published, with what they leave open', () => {
    const counted = (parts: readonly string[]) => {
      const tally = Object.fromEntries(parts.map((part) => [part, { counts: { most: 10 }, blank: 0 }]));
      const fields = fieldsOfHandCount({
        id: 'one',
        fiscalYear: 2564,
        tally: { instrument: 'IIT', sheets: 10, parts: tally },
        from: 'กระดาษ',
        by: null,
        at: null,
        isWithdrawn: false,
      });
      return standingsOf({ ...sampleSources, published: [], handCounts: [{ id: 'one', fields }] }, 2564);
    };
    const { IIT, EIT } = counted(['I1a', 'I1b']);
    expect([IIT?.points, IIT?.from, EIT]).toEqual([100, { kind: 'own', answers: 10, isWhole: false }, null]);
    expect([IIT?.range?.low, IIT?.range?.high].map((one) => roundForShow(one ?? -1))).toEqual([3.33, 100]);
  });

  it('is give or take what chance may do, where the office’s own answers leave nothing open', () => {
    const asked = partsOf(edition2564, 'EIT');
    const halves = asked.map(({ code, scale }) => {
      const options = scaleOf(edition2564, scale).options.map((option) => option.code);
      return [code, { counts: { [options[0] ?? '']: 20, [options.at(-1) ?? '']: 20 }, blank: 0 }];
    });
    const fields = fieldsOfHandCount({
      id: 'one',
      fiscalYear: 2564,
      tally: { instrument: 'EIT', sheets: 40, parts: Object.fromEntries(halves) },
      from: 'กระดาษ',
      by: null,
      at: null,
      isWithdrawn: false,
    });
    const own = { ...sampleSources, published: [], handCounts: [{ id: 'one', fields }] };
    const { EIT } = standingsOf(own, 2564);
    expect([EIT?.points, EIT?.from]).toEqual([50, { kind: 'own', answers: 40, isWhole: true }]);
    const reach = [50 - (EIT?.range?.low ?? 0), (EIT?.range?.high ?? 0) - 50];
    for (const half of reach) expect(half).toBeGreaterThan(10);
    for (const half of reach) expect(half).toBeLessThan(25);
  });
});
