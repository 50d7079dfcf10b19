import { crc32 } from './crc32.ts';
import { deflated, joined, type Bytes } from './streams.ts';

export interface ZipFile {
  readonly path: string;
  readonly bytes: Bytes;
}

/** How a part lies in a zip; 'stored' where it is unpacked at once. */
export type Packing = 'stored' | 'packed';

/** Days count from 1980 there: the first of January of that year, so that the same parts are always the same file. */
const noDay = 0x21;
const pathsAreUtf8 = 0x0800;

/** A zip with these parts in this order. */
export async function zipOf(files: readonly ZipFile[], packing: Packing): Promise<Bytes> {
  const locals: Bytes[] = [];
  const centrals: Bytes[] = [];
  let at = 0;
  for (const { path, bytes } of files) {
    const name = new TextEncoder().encode(path);
    const body = packing === 'packed' ? await deflated(bytes) : bytes;
    const method = packing === 'packed' ? 8 : 0;
    const facts: readonly Field[] = [
      20,
      pathsAreUtf8,
      method,
      0,
      noDay,
      [crc32(bytes)],
      [body.length],
      [bytes.length],
      name.length,
    ];
    const local = fields([[0x04034b50], ...facts, 0]);
    centrals.push(fields([[0x02014b50], 20, ...facts, 0, 0, 0, 0, [0], [at]]), name);
    locals.push(local, name, body);
    at += local.length + name.length + body.length;
  }
  const size = sizeOf(centrals);
  const end = fields([[0x06054b50], 0, 0, files.length, files.length, [size], [at], 0]);
  return joined([...locals, ...centrals, end], at + size + end.length);
}

/** A number of two bytes, or in brackets one of four. */
type Field = number | readonly [number];

/** Numbers as a zip writes them, the little end first. */
function fields(numbers: readonly Field[]): Bytes {
  const bytes = numbers.flatMap((number) =>
    typeof number === 'number' ? littleEnd(number, 2) : littleEnd(number[0], 4),
  );
  return Uint8Array.from(bytes);
}

function littleEnd(number: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (number >>> (8 * index)) & 0xff);
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
