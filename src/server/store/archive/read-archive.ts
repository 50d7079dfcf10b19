import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { constants, createGunzip, type Gunzip } from 'node:zlib';
import { endingBytes, readEnding } from './ending.ts';
import { ArchiveFault } from './fault.ts';
import { headerIn, type ArchiveHeader } from './header.ts';
import { linesIn, rowOf } from './lines.ts';
import type { ArchiveRow, Counts } from './tables.ts';

/**
 * Reads what an archive says of itself; that it is whole only its rows show.
 * @throws ArchiveFault when it is no archive, or written by a newer version
 */
export async function readArchiveHeader(path: string): Promise<ArchiveHeader> {
  if (!(await isPacked(path))) throw new ArchiveFault('no-archive', 'the first bytes');
  for await (const line of linesOf(unpacking(path, { isCutAllowed: true }))) return headerIn(line);
  throw new ArchiveFault('damaged', 'the first line');
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/**
 * The rows of an archive. Only when the last one has been given is it known that the file is whole: until then nothing
 * may be done with them that cannot be undone.
 *
 * @throws ArchiveFault when the file is no archive, cut or altered
 */
export async function* readArchive(path: string): AsyncGenerator<ArchiveRow> {
  await readArchiveHeader(path);
  const { body, ending } = await endOf(path);
  const hash = createHash('sha256');
  const counts = new Map<string, number>();
  let isFirst = true;
  for await (const line of linesOf(unpacking(path, { end: body - 1, hash }))) {
    if (!isFirst) {
      const row = rowOf(line);
      counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
      yield row;
    }
    isFirst = false;
  }
  if (hash.digest('base64url') !== ending.hash) throw new ArchiveFault('damaged', 'the hash of the whole');
  const told = Object.entries(ending.rows);
  if (told.length !== counts.size || told.some(([table, count]) => counts.get(table) !== count))
    throw new ArchiveFault('damaged', 'the number of rows');
}

interface End {
  /** Bytes before the ending. */
  readonly body: number;
  readonly ending: { readonly rows: Counts; readonly hash: string };
}

async function endOf(path: string): Promise<End> {
  const file = await open(path);
  try {
    const body = (await file.stat()).size - endingBytes;
    const ending = body <= 0 ? null : readEnding(await lastBytes(file, body));
    if (ending === null) throw new ArchiveFault('damaged', 'the end of the file');
    return { body, ending };
  } finally {
    await file.close();
  }
}

async function lastBytes(file: FileHandle, from: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(endingBytes), 0, endingBytes, from);
  return buffer.subarray(0, bytesRead);
}

interface Reading {
  /** The last byte to read. */
  readonly end?: number;
  /** Takes in what lies in the file. */
  readonly hash?: Hash;
  /** For who wants the beginning only. */
  readonly isCutAllowed?: boolean;
}

function unpacking(path: string, { end, hash, isCutAllowed = false }: Reading): Gunzip {
  const unpacked = createGunzip(isCutAllowed ? { finishFlush: constants.Z_SYNC_FLUSH } : {});
  const packed = createReadStream(path, end === undefined ? {} : { end });
  const heard = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash?.update(chunk);
      yield chunk;
    }
  };
  // What fails on the way breaks off the unpacking, and is heard by who reads from it.
  pipeline(packed, heard, unpacked, () => undefined);
  return unpacked;
}

/** What zlib says of bytes that it did not write. */
const packingFault = /^(Z_|ERR_STREAM_PREMATURE)/;

async function* linesOf(unpacked: Gunzip): AsyncGenerator<string> {
  try {
    yield* linesIn(unpacked);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!packingFault.test(code)) throw error;
    throw new ArchiveFault('damaged', 'what was packed', { cause: error });
  }
}
