import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { senderHeaderSchema } from '../../src/contracts/header.ts';
import { statementSchema } from '../../src/contracts/authority.ts';
import { golden, goldenNames, goldenPath, type GoldenEntry } from './golden.ts';
import { makeGolden } from './make.ts';

const notEntries = ['addresses', 'invitation-rings', 'keys', 'log', 'status'];
const entryNames = goldenNames().filter((name) => !notEntries.includes(name));

if (process.env['MAKE_GOLDEN'] === '1') {
  it('writes golden files where none lie yet, and never over one that is there', async () => {
    for (const [name, file] of await makeGolden()) {
      writeFileSync(goldenPath(name), `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
    }
  });
}

describe('the golden files of format 1', () => {
  it('hold an entry of every kind', () => {
    const kinds = new Set(entryNames.map((name) => golden<GoldenEntry>(name).header.kind));
    expect([...kinds].sort()).toEqual(senderHeaderSchema.options.map((option) => option.entries.kind.literal).sort());
  });

  it('hold every statement, by every kind of signer', () => {
    const statements = new Set(
      entryNames
        .map((name) => golden<GoldenEntry & { readonly plain: { readonly statement?: string } }>(name).plain.statement)
        .filter((name) => name !== undefined),
    );
    expect([...statements].sort()).toEqual(
      statementSchema.options.map((option) => option.entries.statement.literal).sort(),
    );
  });
});
