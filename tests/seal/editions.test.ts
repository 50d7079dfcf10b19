import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fromCrockford } from '../../src/domain/basics/crockford.ts';
import { editionId } from '../../src/seal/editions.ts';

const grid = [['ข้อ', 'คำถาม'], ['O1'], []];

it('the id of an edition is the beginning of the SHA-256 of its grid as JSON, for ever', async () => {
  const id = await editionId(grid);
  const hash = createHash('sha256').update('[["ข้อ","คำถาม"],["O1"],[]]').digest('hex');
  expect(Buffer.from(fromCrockford(id) ?? []).toString('hex')).toBe(hash.slice(0, 20));
});

it('another cell, row or order has another id', async () => {
  const others = [
    [['ข้อ', 'คำถาม'], ['O1']],
    [['คำถาม', 'ข้อ'], ['O1'], []],
    [['ข้อคำถาม'], ['O1'], []],
  ];
  expect(new Set(await Promise.all([grid, ...others].map(editionId))).size).toBe(4);
});
