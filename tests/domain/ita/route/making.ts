import fc from 'fast-check';
import type { DisclosureItem, Edition } from '../../../../src/domain/ita/edition.ts';
import { type Points, points } from '../../../../src/domain/ita/points.ts';
import type { DeedFacts } from '../../../../src/domain/ita/route/deed.ts';
import { layRoad, type Road, type RoadSources } from '../../../../src/domain/ita/route/road.ts';
import type { Standing, Standings } from '../../../../src/domain/ita/route/standing.ts';
import type { Finding, Findings } from '../../../../src/domain/ita/score.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';

/** A survey that stands at so many points, as published. */
export function standing(value: number, range: Standing['range'] = null): Standing {
  return { points: points(value), range, from: { kind: 'published', fiscalYear: 2564 } };
}

export const noFacts: DeedFacts = { kinds: {}, needs: {} };

/** A road that must be there. */
export function roadOf(edition: Edition, given: Partial<RoadSources>): Road {
  const road = layRoad(edition, {
    findings: {},
    standings: { IIT: standing(0), EIT: standing(0) },
    facts: noFacts,
    efforts: {},
    ...given,
  });
  if (road === null) throw new Error('no road');
  return road;
}

/** An edition with the groups of items given, such as `{ '9.1': ['O1', 'O2'], '10.1': ['O3'] }`. */
export function editionOfGroups(groups: Readonly<Record<string, readonly string[]>>): Edition {
  const [pattern] = edition2564.items.filter((item) => item.kind === 'disclosure');
  if (pattern === undefined) throw new Error('no pattern');
  const items = Object.entries(groups).flatMap(([subIndicator, codes]) =>
    codes.map((code): DisclosureItem => ({ ...pattern, code, subIndicator })),
  );
  return {
    ...edition2564,
    subIndicators: edition2564.subIndicators.filter(({ code }) => Object.hasOwn(groups, code)),
    items,
  };
}

export const worded: Edition['levels'] = [
  { code: 'excellent', name: { th: 'ผ่านดีเยี่ยม', en: '' }, min: points(95), eachInstrument: points(95) },
  { code: 'good', name: { th: 'ผ่านดี', en: '' }, min: points(85), eachInstrument: points(85) },
  { code: 'pass', name: { th: 'ผ่าน', en: '' }, min: points(85), eachInstrument: null },
  { code: 'better', name: { th: 'ต้องปรับปรุง', en: '' }, min: points(70), eachInstrument: null },
  { code: 'urgent', name: { th: 'ต้องปรับปรุงโดยด่วน', en: '' }, min: points(0), eachInstrument: null },
];

/** A small office: some groups of items, some there already, chains, efforts, two surveys. */
export interface SmallOffice {
  readonly edition: Edition;
  readonly findings: Findings;
  readonly facts: DeedFacts;
  readonly efforts: Readonly<Record<string, number>>;
  readonly standings: Standings;
}

const anySizes = fc.record({
  '9.1': fc.integer({ min: 1, max: 3 }),
  '9.2': fc.integer({ min: 1, max: 3 }),
  '10.1': fc.integer({ min: 1, max: 3 }),
  '10.2': fc.integer({ min: 1, max: 2 }),
});

const anyStanding: fc.Arbitrary<Standing> = fc
  .integer({ min: 0, max: 10_000 })
  .map((hundredths) => standing(hundredths / 100));

export const anySmallOffice: fc.Arbitrary<SmallOffice> = anySizes.chain((sizes) => {
  let count = 0;
  const groups = Object.entries(sizes).map(([code, size]) => [
    code,
    Array.from({ length: size }, () => {
      count += 1;
      return `O${count}`;
    }),
  ]);
  const edition = editionOfGroups(Object.fromEntries(groups));
  const codes = edition.items.map(({ code }) => code);
  const each = <Value>(of: (place: number) => fc.Arbitrary<Value>) =>
    fc
      .tuple(...codes.map((_, place) => of(place)))
      .map((values) => Object.fromEntries(values.map((value, place) => [codes[place], value])));
  return fc.record({
    edition: fc.constantFrom(edition, { ...edition, levels: worded }),
    findings: each(() => fc.constantFrom<Finding>('has', 'has-not', 'has-not', 'unknown')),
    efforts: each(() => fc.integer({ min: 1, max: 9 })),
    facts: fc
      .tuple(...codes.map((_, place) => fc.option(fc.nat({ max: Math.max(0, place - 1) }), { freq: 3 })))
      .chain((befores) =>
        fc.shuffledSubarray(codes, { minLength: codes.length }).map((shuffled) => ({
          kinds: {},
          needs: Object.fromEntries(
            befores.flatMap((before, place) =>
              before === null || place === 0 ? [] : [[shuffled[place] ?? '', shuffled[before] ?? '']],
            ),
          ),
        })),
      ),
    standings: fc.record({ IIT: anyStanding, EIT: anyStanding }),
  });
});

export const anyMark: fc.Arbitrary<Points> = fc
  .integer({ min: 0, max: 10_000 })
  .map((hundredths) => points(hundredths / 100));
