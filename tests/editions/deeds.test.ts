import { describe, expect, it } from 'vitest';
import { disclosureItems } from '../../src/domain/ita/edition-parts.ts';
import { openDeeds } from '../../src/domain/ita/route/deed.ts';
import { deedsOf } from '../../src/editions/deeds.ts';
import { editions } from '../../src/editions/index.ts';

const counted = { 2564: 43, 2565: 43, 2566: 43, 2567: 35 };

describe('our judgement of what the items ask of an office', () => {
  it.each(Object.entries(counted))('speaks in %s of every one of its %s items once', (year, count) => {
    const { kinds, needs } = deedsOf(Number(year));
    const codes = Array.from({ length: count }, (_, place) => `O${place + 1}`);
    expect(new Set(Object.keys(kinds))).toEqual(new Set(codes));
    for (const [later, earlier] of Object.entries(needs)) {
      expect(codes).toContain(earlier);
      expect(Number(later.slice(1))).toBeGreaterThan(Number(earlier.slice(1)));
    }
  });

  it.each(editions)('fits the edition it is of', (edition) => {
    const facts = deedsOf(edition.fiscalYear);
    const codes = disclosureItems(edition).map(({ code }) => code);
    for (const code of Object.keys(facts.kinds)) expect(codes).toContain(code);
    expect(openDeeds(edition, { findings: {}, facts, efforts: {} })).toHaveLength(codes.length);
  });

  it('says nothing of a year that nobody has judged', () => {
    expect(deedsOf(2563)).toEqual({ kinds: {}, needs: {} });
  });

  it('lets an office set an effort right, and takes a middle one where nothing was said', () => {
    const [edition] = editions;
    if (edition === undefined) throw new Error('no edition');
    const ours = openDeeds(edition, { findings: {}, facts: deedsOf(2564), efforts: { O17: 2 } });
    expect(ours.find(({ item }) => item.code === 'O17')).toMatchObject({ effort: 2, effortFrom: 'office' });
    expect(ours.find(({ item }) => item.code === 'O43')).toMatchObject({
      effort: 7,
      effortFrom: 'ours',
      needs: 'O42',
    });
    const none = openDeeds(edition, { findings: { O42: 'has' }, facts: deedsOf(2563), efforts: {} });
    expect(none.find(({ item }) => item.code === 'O43')).toMatchObject({ effort: 4, needs: null });
  });
});
