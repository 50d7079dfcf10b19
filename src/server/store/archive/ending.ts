import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { hashSchema, wholeSchema } from '../../../contracts/ids.ts';
import { jsonIn } from './lines.ts';
import type { Counts } from './tables.ts';

// The last line stands in a part of its own of the gzip file, unpacked and always of the same length. So it can be found
// from the end without unpacking anything, a file that was cut has none, and its hash can be over the bytes before it as
// they lie in the file: packed bytes may be altered in ways that unpack to the same.

const textBytes = 2_000;
const headBytes = 15;
const tailBytes = 8;
/** What the last line takes in the file. */
export const endingBytes = headBytes + textBytes + tailBytes;

const endingSchema = v.strictObject({
  end: v.literal(true),
  /** How many rows of each table. */
  rows: v.record(v.string(), wholeSchema),
  /** SHA-256 of all bytes of the file before this part. */
  hash: hashSchema,
});
type Ending = v.InferOutput<typeof endingSchema>;

/** The last part of an archive, as it lies in the file. */
export function packedEnding(rows: Counts, hash: string): Buffer {
  const ending: Ending = { end: true, rows: { ...rows }, hash };
  const text = Buffer.alloc(textBytes, ' ');
  text[textBytes - 1] = 0x0a;
  const json = JSON.stringify(ending);
  if (json.length > textBytes - 1) throw new Error('more tables than an ending has room for');
  text.write(json);
  // RFC 1952: magic, deflate, no flags, no time, no system; RFC 1951: one last block, stored, its length and the same inverted.
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 1, 0, 0, 0, 0]);
  head.writeUInt16LE(textBytes, 11);
  head.writeUInt16LE(0xffff - textBytes, 13);
  const tail = Buffer.alloc(tailBytes);
  tail.writeUInt32LE(crc32(text), 0);
  tail.writeUInt32LE(textBytes, 4);
  return Buffer.concat([head, text, tail]);
}

/** @returns `null` when the bytes are not exactly what an archive ends with */
export function readEnding(bytes: Buffer): Ending | null {
  const text = bytes.subarray(headBytes, headBytes + textBytes).toString();
  const parsed = v.safeParse(endingSchema, jsonIn(text));
  if (!parsed.success) return null;
  const { rows, hash } = parsed.output;
  return packedEnding(rows, hash).equals(bytes) ? parsed.output : null;
}
