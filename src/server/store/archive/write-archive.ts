import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { endingBytes, packedEnding } from './ending.ts';
import { archiveVersion, type Header, type Times } from './header.ts';
import { lineOf } from './lines.ts';
import type { ArchiveRow, Counts } from './tables.ts';

/** What was written. */
export interface WrittenArchive {
  readonly rows: Counts;
  readonly bytes: number;
  /** SHA-256 of the whole file in hexadecimal, as `sha256sum` prints it. */
  readonly sha256: string;
}

/** What is sealed hardly packs; the least effort takes off the same quarter. */
const effort = 1;
const chunkLength = 65_536;

/**
 * Writes an archive into a new file that only its owner may read, down to the disk.
 * @throws Error when the file exists or cannot be written, and whatever breaks off the rows
 */
export async function writeArchive(
  path: string,
  times: Times,
  rows: AsyncIterable<ArchiveRow>,
): Promise<WrittenArchive> {
  const file = await open(path, 'wx', 0o600);
  try {
    const counts = new Map<string, number>();
    const hash = createHash('sha256');
    let bytes = endingBytes;
    await pipeline(
      Readable.from(chunksOf(times, counted(rows, counts)), { objectMode: false }),
      createGzip({ level: effort }),
      async (packed: AsyncIterable<Buffer>) => {
        for await (const chunk of packed) {
          hash.update(chunk);
          bytes += chunk.length;
          await file.writeFile(chunk);
        }
      },
    );
    const ending = packedEnding(Object.fromEntries(counts), hash.copy().digest('base64url'));
    await file.writeFile(ending);
    await file.sync();
    return { rows: Object.fromEntries(counts), bytes, sha256: hash.update(ending).digest('hex') };
  } finally {
    await file.close();
  }
}

async function* counted(
  rows: AsyncIterable<ArchiveRow>,
  counts: Map<string, number>,
): AsyncGenerator<ArchiveRow> {
  for await (const row of rows) {
    counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
    yield row;
  }
}

/** Lines in larger pieces: each piece that goes down a stream costs a turn. The offices come first and are counted. */
async function* chunksOf(times: Times, rows: AsyncIterable<ArchiveRow>): AsyncGenerator<Buffer> {
  let offices = 0;
  let isHeaded = false;
  let text = '';
  const head = (): string => {
    isHeaded = true;
    const header: Header = { archive: 'prongsai', version: archiveVersion, ...times, offices };
    return `${JSON.stringify(header)}\n`;
  };
  for await (const row of rows) {
    if (row.table === 'office') offices += 1;
    else if (!isHeaded) text = head() + text;
    text += `${lineOf(row)}\n`;
    if (!isHeaded || text.length < chunkLength) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(isHeaded ? text : head() + text);
}
