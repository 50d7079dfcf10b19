import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { largestErasure, partsOfErasure } from '../../../src/data/officer/acts/parts-of-erasure.ts';
import { newEntryId } from '../../../src/seal/basis/new-ids.ts';

describe('many cases', () => {
  const id = (number: number) => newEntryId(instant(number));

  it('are cut into erasures that name no more than they may, each case’s words together', () => {
    const due = Array.from({ length: 700 }, (_, number) => ({ id: id(number), words: [id(number)] }));
    const parts = partsOfErasure(due);
    expect(parts.map(({ cases, targets }) => [cases.length, targets.length])).toEqual([
      [500, 1_000],
      [200, 400],
    ]);
    expect(parts.flatMap(({ targets }) => targets)).toEqual(due.flatMap((one) => [one.id, ...one.words]));
  });

  it('among them one with more words than one erasure may name', () => {
    const words = Array.from({ length: largestErasure }, (_, number) => id(number));
    const parts = partsOfErasure([
      { id: id(1), words },
      { id: id(2), words: [] },
    ]);
    expect(parts.map(({ cases, targets }) => [cases.length, targets.length])).toEqual([
      [1, 1_000],
      [2, 2],
    ]);
    expect(partsOfErasure([])).toEqual([]);
  });
});
