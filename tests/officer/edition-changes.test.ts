import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/ita/edition.ts';
import { points } from '../../src/domain/ita/points.ts';
import { editions } from '../../src/editions/index.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { extentOf, gapsOf } from '../../src/officer/scores/editions/extent.ts';
import { factsOf, inRuns } from '../../src/officer/scores/editions/one/facts.ts';
import { startedFrom } from '../../src/officer/scores/editions/one/started.ts';
import { ruleChanges } from '../../src/officer/scores/editions/take/rule-changes.ts';
import { thingChanges } from '../../src/officer/scores/editions/take/thing-changes.ts';

const listOnly: Edition = {
  ...edition2564,
  instruments: [],
  indicators: [],
  subIndicators: [],
  levels: [],
  passMark: null,
  items: edition2564.items
    .filter((item) => item.kind === 'disclosure')
    .map((item) => ({ ...item, subIndicator: null })),
};

describe('how far an edition is known', () => {
  it('is whole when every question, item and level is there', () => {
    expect([extentOf(edition2564), gapsOf(edition2564)]).toEqual(['whole', []]);
  });

  it('is by published indicators only when the questions of a survey, or of one indicator, are missing', () => {
    const without = (indicators: readonly number[]): Edition => ({
      ...edition2564,
      items: edition2564.items.filter(
        (item) => item.kind === 'disclosure' || !indicators.includes(item.indicator),
      ),
    });
    expect([extentOf(without([6, 7, 8])), gapsOf(without([6, 7, 8]))]).toEqual(['published', ['EIT']]);
    expect([extentOf(without([3])), gapsOf(without([3]))]).toEqual(['published', ['IIT']]);
  });

  it('is a list when nobody knows what it weighs', () => {
    expect(extentOf(listOnly)).toBe('list');
    expect(gapsOf(listOnly)).toEqual(['weights', 'IIT', 'EIT', 'groups', 'levels', 'passMark']);
  });
});

describe('the facts of an edition', () => {
  it('each stand once in their kind, with every source that the edition names for them', () => {
    const told = new Map(factsOf(edition2564));
    const codes = (told.get('items') ?? []).flatMap((bundle) => bundle.codes);
    expect(new Set(codes)).toEqual(new Set(Array.from({ length: 43 }, (_, place) => `O${place + 1}`)));
    expect(codes).toHaveLength(43);
    expect(told.get('sample')).toEqual([
      {
        certainty: 'implementation',
        codes: [],
        sources: [edition2564.sources['spvc'], edition2564.sources['memory']],
      },
    ]);
  });

  it('leave out kinds of which it says nothing', () => {
    const kinds = factsOf(listOnly).map(([kind]) => kind);
    expect(kinds).toEqual(['sample', 'items', 'dataYears', 'scales']);
  });

  it('draw neighbouring codes together', () => {
    expect(inRuns(['O1', 'O2', 'O3', 'O7', '9.1', '9.2', 'IIT', 'O8', 'O9'])).toBe(
      'O1–O3, O7, 9.1–9.2, IIT, O8–O9',
    );
  });
});

describe('a year started from another', () => {
  it('keeps every rule and is sure of none', () => {
    const started = startedFrom(edition2564, { fiscalYear: 2570, source: 'เริ่มจากปี 2564' });
    expect([started.fiscalYear, started.maker, started.certainty]).toEqual([2570, null, 'memory']);
    expect(thingChanges(edition2564, started)).toEqual([]);
    expect(ruleChanges(edition2564, started).map(({ kind }) => kind)).toEqual(['sure']);
    for (const [, bundles] of factsOf(started))
      expect(bundles.map(({ certainty, sources }) => [certainty, sources])).toEqual([
        ['memory', [{ title: 'เริ่มจากปี 2564', url: null }]],
      ]);
  });
});

describe('what an edition changes', () => {
  it('is nothing against itself, whichever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions), (edition) => {
        const copy = structuredClone(edition);
        expect(ruleChanges(edition, copy)).toEqual([]);
        expect(thingChanges(edition, copy)).toEqual([]);
      }),
    );
  });

  it('names weights, marks, levels, the sample and the worth of answers', () => {
    const [iit, eit, oit] = edition2564.instruments;
    if (!iit || !eit || !oit) throw new Error('2564 has three instruments');
    const level4 = edition2564.scales['level4'];
    if (!level4) throw new Error('2564 has the scale of four steps');
    const after: Edition = {
      ...edition2564,
      instruments: [{ ...iit, weight: 40 }, eit, { ...oit, weight: 30 }],
      levels: edition2564.levels.slice(1),
      passMark: points(80),
      passTarget: null,
      level4Values: '33.33/66.67',
      sampleRule: { ...edition2564.sampleRule, share: 20 },
      scales: {
        ...edition2564.scales,
        level4: { ...level4, options: level4.options.map((option) => ({ ...option, points: points(50) })) },
      },
      certainty: 'confirmed',
    };
    expect(ruleChanges(edition2564, after)).toEqual([
      { kind: 'weight', code: 'IIT', before: 30, after: 40 },
      { kind: 'weight', code: 'OIT', before: 40, after: 30 },
      { kind: 'levels', before: edition2564.levels, after: after.levels },
      { kind: 'passMark', before: 85, after: 80 },
      { kind: 'passTarget', before: 80, after: null },
      { kind: 'sample' },
      { kind: 'middle', before: '33/67', after: '33.33/66.67' },
      { kind: 'scales', codes: ['level4'] },
      { kind: 'certainty', before: 'memory', after: 'confirmed' },
    ]);
  });

  it('names what comes, goes, is renamed, moves, or wants another year’s data', () => {
    const items = edition2564.items
      .filter(({ code }) => code !== 'O43')
      .map((item) => {
        if (item.kind === 'survey') return item;
        if (item.code === 'O1') return { ...item, topic: { th: 'ผังองค์กร', en: 'Chart' } };
        if (item.code === 'O2') return { ...item, subIndicator: '9.2' };
        return item.code === 'O3' ? { ...item, dataYear: null } : item;
      });
    const first = edition2564.items.find(({ code }) => code === 'O1');
    if (first?.kind !== 'disclosure') throw new Error('2564 has an O1');
    const after: Edition = { ...edition2564, items: [...items, { ...first, code: 'O44' }] };
    expect(thingChanges(edition2564, after)).toEqual([
      { kind: 'added', thing: 'item', code: 'O44', name: first.topic },
      {
        kind: 'gone',
        thing: 'item',
        code: 'O43',
        name: { th: 'ผลการทำตามมาตรการ', en: 'Carrying out those measures' },
      },
      { kind: 'renamed', code: 'O1', before: first.topic, after: { th: 'ผังองค์กร', en: 'Chart' } },
      { kind: 'moved', code: 'O2', before: '9.1', after: '9.2' },
      { kind: 'dataYear', code: 'O3', before: 'now', after: null },
    ]);
  });
});
