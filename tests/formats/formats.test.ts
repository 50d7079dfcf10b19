import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { senderHeaderSchema, signerSchema } from '../../src/contracts/header.ts';
import { statementSchema } from '../../src/contracts/authority.ts';
import { golden, goldenNames, goldenPath, type GoldenEntry, type GoldenKeys } from './golden.ts';
import { makeGolden } from './make.ts';

const notEntries = ['addresses', 'hand-over', 'invitation-rings', 'keys', 'log', 'status'];
const entryNames = (): readonly string[] => goldenNames().filter((name) => !notEntries.includes(name));

if (process.env['MAKE_GOLDEN'] === '1') {
  it('writes golden files where none lie yet, and passes over those that are there', async () => {
    for (const [name, file] of await makeGolden()) {
      if (existsSync(goldenPath(name))) continue;
      writeFileSync(goldenPath(name), `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
    }
  });
}

describe('the golden files of format 1', () => {
  it('hold an entry of every kind', () => {
    const kinds = new Set(entryNames().map((name) => golden<GoldenEntry>(name).header.kind));
    expect([...kinds].sort()).toEqual(senderHeaderSchema.options.map((option) => option.entries.kind.literal).sort());
  });

  it('hold every statement', () => {
    const statements = new Set(
      entryNames()
        .map((name) => golden<GoldenEntry & { readonly plain: { readonly statement?: string } }>(name).plain.statement)
        .filter((name) => name !== undefined),
    );
    expect([...statements].sort()).toEqual(
      statementSchema.options.map((option) => option.entries.statement.literal).sort(),
    );
  });

  it('hold a statement by every kind of signer, and a ring’s keys for every kind of holder', () => {
    const entries = entryNames().map((name) => golden<GoldenEntry>(name));
    const signers = new Set(entries.flatMap(({ header }) => (header.kind === 'authority' ? [header.signer.by] : [])));
    expect([...signers].sort()).toEqual(signerSchema.options.map((option) => option.entries.by.literal).sort());
    const holders = new Set(
      entries.flatMap(({ plain }) => {
        const read = v.safeParse(statementSchema, plain);
        return read.success && read.output.statement === 'ring-keys' ? read.output.sealedTo.map(({ holder }) => holder) : [];
      }),
    );
    const { admin, member } = golden<GoldenKeys>('keys').devices;
    expect([...holders].sort()).toEqual([admin.device, member.device, 'integrity-recovery', 'recovery'].sort());
  });
});
