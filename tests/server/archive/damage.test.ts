import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedEnding } from '../../../src/server/store/archive/ending.ts';
import { ArchiveFault } from '../../../src/server/store/archive/fault.ts';
import { readArchive } from '../../../src/server/store/archive/read-archive.ts';
import type { ArchiveRow } from '../../../src/server/store/archive/tables.ts';
import { verified } from '../../../src/server/store/archive/verified.ts';
import { writeArchive } from '../../../src/server/store/archive/write-archive.ts';
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts';
import { aFullTown, allOf, aMonthLater, backedUp, streamOf } from '../../worlds/archive.ts';
import { morning } from '../../worlds/keys.ts';
import { rounds } from '../../worlds/rounds.ts';
import { aPlace, dialects } from '../../worlds/stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'prongsai-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'whole.gz');
let whole: Buffer;
let rows: readonly ArchiveRow[];

beforeAll(async () => {
  const store = openSqliteStore(':memory:');
  await aFullTown(store);
  rows = await allOf(store.archive.rows());
  await backedUp(store, path);
  whole = readFileSync(path);
  await store.close();
});

/** The one that is tried; thousands of them would fill the disk. */
const trial = join(folder, 'trial.gz');
const patience = rounds(30_000, 600_000);

/** Why a file is refused; `null` when it is taken for whole. */
async function refusal(): Promise<ArchiveFault['kind'] | null> {
  try {
    await allOf(verified(readArchive(trial)));
    return null;
  } catch (error) {
    if (error instanceof ArchiveFault) return error.kind;
    throw error;
  }
}

async function refusalOfBytes(bytes: Uint8Array): Promise<ArchiveFault['kind'] | null> {
  writeFileSync(trial, bytes);
  return refusal();
}

/** As somebody would write it who knows how: its end is true to what stands before it. */
async function refusalOfRows(altered: readonly ArchiveRow[]): Promise<ArchiveFault['kind'] | null> {
  rmSync(trial, { force: true });
  await writeArchive(trial, { madeAt: morning, keepUntil: aMonthLater }, streamOf(altered));
  return refusal();
}

const withRow = (index: number, row: ArchiveRow): readonly ArchiveRow[] =>
  rows.map((one, at) => (at === index ? row : one));

describe('an archive', () => {
  it('is read as it was written', async () => {
    expect(await allOf(verified(readArchive(path)))).toEqual(rows);
  });

  it('is gzip to every other program: a header, rows, and an end with their number', () => {
    const lines = gunzipSync(whole).toString().trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      archive: 'prongsai',
      version: 2,
      madeAt: morning,
      keepUntil: aMonthLater,
      offices: 2,
    });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ end: true, rows: { office: 2, urn: 3 } });
    expect(lines).toHaveLength(rows.length + 2);
  });

  it(
    'is refused wherever it is cut',
    async () => {
      const every = Math.ceil(whole.length / rounds(60, 3_000));
      for (let length = 0; length < whole.length; length += every)
        expect(await refusalOfBytes(whole.subarray(0, length)), `at ${length}`).toMatch(/damaged|no-archive/);
      for (let less = 1; less < 8; less += 1)
        expect(await refusalOfBytes(whole.subarray(0, -less)), `without the last ${less}`).toBe('damaged');
    },
    patience,
  );

  it(
    'is refused with any one bit altered',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
          const altered = Buffer.from(whole);
          altered[at] = (altered[at] ?? 0) ^ (1 << bit);
          expect(await refusalOfBytes(altered)).not.toBeNull();
        }),
        { numRuns: rounds(80, 5_000) },
      );
    },
    patience,
  );

  it('is refused with bytes after its end', async () => {
    expect(await refusalOfBytes(Buffer.concat([whole, Buffer.from('\n')]))).toBe('damaged');
    expect(await refusalOfBytes(Buffer.concat([whole, whole]))).toBe('damaged');
  });

  it(
    'is refused with any one letter of a log altered, though its end be true to it',
    async () => {
      const log = rows.flatMap(({ table }, index) => (/^(office|entry|content)$/.test(table) ? [index] : []));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...log), fc.nat(), fc.nat(), async (index, which, at) => {
          const row = rows[index];
          const filled = Object.entries(row?.values ?? {}).filter(([, value]) => value !== null);
          const [column, value] = filled[which % filled.length] ?? [];
          if (row === undefined || column === undefined || value === undefined)
            throw new Error('no such value');
          const other = typeof value === 'number' ? value + 1 : otherLetter(String(value), at);
          const altered = { ...row, values: { ...row.values, [column]: other } };
          expect(await refusalOfRows(withRow(index, altered))).not.toBeNull();
        }),
        { numRuns: rounds(80, 3_000) },
      );
    },
    patience,
  );

  it(
    'is refused with any one row of a log left out, or come twice, though its end be true to it',
    async () => {
      const log = rows.flatMap(({ table }, index) => (/^(office|entry|content)$/.test(table) ? [index] : []));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...log), fc.boolean(), async (index, isTwice) => {
          const altered = rows.flatMap((row, at) => (at !== index ? [row] : isTwice ? [row, row] : []));
          expect(await refusalOfRows(altered)).not.toBeNull();
        }),
        { numRuns: rounds(40, 1_000) },
      );
    },
    patience,
  );

  it('is refused without the last entries of a log, though its end be true to it', async () => {
    const last = rows.map(({ table }) => table).lastIndexOf('content');
    expect(await refusalOfRows(rows.filter((_, at) => at !== last && at !== last - 1))).toBe('broken-log');
  });

  it.each([
    ['an erased content is said to be erased by another entry', 'content', { erased_by: 2 }],
    ['a sheet in the urn is not what its header names', 'urn', { content: 'other' }],
    ['a held form is not what its header names', 'held', { content: 'other' }],
    ['a piece of a blob is altered', 'blob_piece', { bytes: Buffer.alloc(35_000) }],
    ['a shared edition is not what its id names', 'edition', { grid: '[["other"]]' }],
    ['a shared edition is no grid', 'edition', { grid: '{}' }],
    ['a channel is of an office that is not there', 'channel', { office: '0FF1CE0009' }],
  ])('is refused when %s', async (_what, table, other) => {
    const [column = ''] = Object.keys(other);
    const index = rows.findIndex((row) => row.table === table && row.values[column] !== null);
    const altered = { table, values: { ...rows[index]?.values, ...other } };
    expect(await refusalOfRows(withRow(index, altered))).not.toBeNull();
  });

  it.each([
    ['no gzip at all', Buffer.from('prongsai'), 'no-archive'],
    ['empty', Buffer.alloc(0), 'no-archive'],
    ['another program’s', gzipSync('{"name":"other"}\n'), 'no-archive'],
    ['by a newer version', gzipSync('{"archive":"prongsai","version":3,"more":true}\n'), 'newer'],
    ['one endless line', gzipSync(Buffer.alloc(50_000_000, 'a')), 'damaged'],
  ])('is not what is %s', async (_what, bytes, refusal) => {
    expect(await refusalOfBytes(bytes)).toBe(refusal);
  });

  it.each([
    ['a row of no table', '["table",{}]'],
    ['a row that lacks a column', '["fact",{"name":"a"}]'],
    ['a row with a column too many', '["fact",{"name":"a","value":"b","more":1}]'],
    ['a number for a text', '["fact",{"name":"a","value":1}]'],
    ['no row', '7'],
    ['no JSON', '["fact"'],
  ])('is refused with %s, though its end be true to it', async (_what, line) => {
    const header = gunzipSync(whole).toString().split('\n')[0] ?? '';
    const body = gzipSync(`${header}\n${line}\n`);
    const hash = createHash('sha256').update(body).digest('base64url');
    expect(await refusalOfBytes(Buffer.concat([body, packedEnding({}, hash)]))).toBe('damaged');
  });
});

describe.each(dialects)('an altered archive', (dialect) => {
  it(`leaves ${dialect} empty, however far it was read`, async () => {
    const place = await aPlace(dialect);
    const store = await place.open();
    // In the middle of what is packed: everything before it has been written by then.
    for (const at of [0.3, 0.6, 0.9].map((part) => Math.floor(whole.length * part))) {
      const altered = Buffer.from(whole);
      altered[at] = (altered[at] ?? 0) ^ 1;
      writeFileSync(trial, altered);
      await expect(store.archive.take(verified(readArchive(trial)))).rejects.toThrow(ArchiveFault);
      expect(await allOf(store.archive.rows())).toEqual([]);
    }
    await store.close();
    await place.drop();
  });
});

function otherLetter(text: string, at: number): string {
  const index = at % text.length;
  return `${text.slice(0, index)}${text.charAt(index) === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`;
}
