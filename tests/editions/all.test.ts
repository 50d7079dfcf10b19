import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sourced } from '../../src/domain/ita/edition.ts';
import { disclosureItems, surveyItems } from '../../src/domain/ita/edition-parts.ts';
import { recompute } from '../../src/domain/ita/published.ts';
import { sameItemsOf } from '../../src/domain/ita/same-item.ts';
import { scoreYear } from '../../src/domain/ita/score.ts';
import { points } from '../../src/domain/ita/points.ts';
import { editionOf, editions } from '../../src/editions/index.ts';
import { sameItems } from '../../src/editions/same-items.ts';
import { samplePublished } from '../../src/samples/published.ts';

const groupsOf = (year: number): readonly number[] => {
  const edition = editionOf(year);
  const items = edition === null ? [] : disclosureItems(edition);
  return (edition?.subIndicators ?? []).map(
    ({ code }) => items.filter(({ subIndicator }) => subIndicator === code).length,
  );
};

describe.each(editions.map((edition) => [edition.fiscalYear, edition] as const))(
  'the edition of %s',
  (year, edition) => {
    it('names only what exists, and says of every fact how sure it is and where it was seen', () => {
      const facts: readonly Sourced[] = [
        ...edition.items,
        ...edition.instruments,
        ...edition.indicators,
        ...edition.subIndicators,
        ...Object.values(edition.scales),
        edition.sampleRule,
        edition.levelsSure,
      ];
      for (const { sources } of facts) {
        expect(sources.length).toBeGreaterThan(0);
        for (const source of sources) expect(Object.keys(edition.sources)).toContain(source);
      }
      const groups = new Set<string | null>([null, ...edition.subIndicators.map(({ code }) => code)]);
      for (const item of disclosureItems(edition)) expect(groups).toContain(item.subIndicator);
      expect(new Set(edition.items.map(({ code }) => code)).size).toBe(edition.items.length);
    });

    it('has every source in source.md', () => {
      const page = readFileSync(new URL(`../../src/editions/${year}/source.md`, import.meta.url), 'utf8');
      for (const [code, { url }] of Object.entries(edition.sources)) {
        expect(page).toContain(`\`${code}\``);
        if (url !== null) expect(page).toContain(url);
      }
    });

    it('weighs to a hundred, or has no weights at all', () => {
      const weights = edition.instruments.reduce((sum, { weight }) => sum + weight, 0);
      expect([0, 100]).toContain(weights);
      expect(edition.levels.at(-1)?.min ?? 0).toBe(0);
    });

    it('speaks both languages', () => {
      const words = [
        ...disclosureItems(edition).map(({ topic }) => topic),
        ...edition.subIndicators.map(({ name }) => name),
        ...edition.levels.map(({ name }) => name),
      ];
      for (const { th, en } of words) {
        expect(th).not.toBe('');
        expect(en).toMatch(/^[A-Z][^\u0E00-\u0E7F]*$/);
      }
    });

    it('can be scored from nothing and from print, as far as it is known', () => {
      const nothing = scoreYear(edition, {});
      expect(nothing.total.points).toBeNull();
      expect(nothing.level).toBeNull();
      const printed = samplePublished.at(-1);
      const { total } = recompute({ ...printed!, fiscalYear: year, level: null }, edition);
      expect(total).toBe(edition.instruments.length === 0 ? null : 59.82);
    });
  },
);

describe('later editions', () => {
  it.each([
    [2565, [9, 8, 7, 4, 5, 8, 2]],
    [2566, [10, 8, 4, 4, 4, 8, 5]],
    [2567, [6, 7, 4, 4, 4, 8, 2]],
    [2568, []],
    [2569, []],
  ])('%s groups its items as %j', (year, expected) => {
    expect(groupsOf(year)).toEqual(expected);
  });

  it.each([
    [2565, 43],
    [2566, 43],
    [2567, 35],
    [2568, 28],
    [2569, 22],
  ])('%s lists %s items', (year, count) => {
    const edition = editionOf(year);
    expect(edition === null ? 0 : disclosureItems(edition).length).toBe(count);
  });

  it('have questions only in 2565, and those unconfirmed', () => {
    const asked = editions.map((edition) => [edition.fiscalYear, surveyItems(edition, 'IIT').length]);
    expect(Object.fromEntries(asked)).toEqual({ 2564: 30, 2565: 30, 2566: 0, 2567: 0, 2568: 0, 2569: 0 });
    const sure = editionOf(2565)?.items.filter((item) => item.kind === 'survey');
    expect(new Set(sure?.map(({ certainty }) => certainty))).toEqual(new Set(['memory']));
  });

  it('ask each instrument for the higher words', () => {
    const edition = editionOf(2568);
    const indicators = Object.fromEntries([1, 2, 3, 4, 5, 9, 10].map((no) => [no, points(99)]));
    const level = (external: number): string | null =>
      scoreYear(edition!, {
        indicators: { ...indicators, 6: points(external), 7: points(external), 8: points(external) },
      }).level;
    expect([level(99), level(90), level(84), level(40), level(0)]).toEqual([
      'excellent',
      'good',
      'pass',
      'improve',
      'urgent',
    ]);
  });
});

describe('the same item under other numbers', () => {
  it('is in the list of every year that has it', () => {
    for (const { codes, key } of sameItems) {
      for (const [year, code] of Object.entries(codes)) {
        if (code === null) continue;
        const items = editionOf(Number(year))?.items.map((item) => item.code);
        expect(items, `${key} ${year}`).toContain(code);
      }
    }
  });

  it('may be two things taken together', () => {
    const found = sameItemsOf(sameItems, { fiscalYear: 2569, code: 'O10' });
    expect(found.map(({ key }) => key)).toEqual(['e-service', 'service-statistics']);
    expect(sameItemsOf(sameItems, { fiscalYear: 2564, code: 'O1' })).toEqual([]);
  });
});
