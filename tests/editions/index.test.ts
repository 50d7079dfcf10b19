import { describe, expect, it } from 'vitest';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { editionOf, editions } from '../../src/editions/index.ts';

describe('finding an edition', () => {
  it('gives the one of that fiscal year', () => {
    expect(editionOf(2564)).toBe(edition2564);
    for (const edition of editions) expect(editionOf(edition.fiscalYear)).toBe(edition);
  });

  it.each([2563, 2570, 2021, 0, Number.NaN])('knows none for %s, and takes no other in its place', (year) => {
    expect(editionOf(year)).toBeNull();
  });
});
