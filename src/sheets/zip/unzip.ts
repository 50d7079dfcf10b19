import { failed, ok, type Result } from '../../domain/basics/result.ts';
import type { SheetProblem } from '../problems.ts';
import { crc32 } from './crc32.ts';
import { inflated, type Bytes } from './streams.ts';

/** A part of a zip as its list of contents tells of it; nothing of it is unpacked. */
export interface ZipEntry {
  readonly path: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly crc: number;
  /** Where its own head begins. */
  readonly at: number;
  /** Bytes it takes while it is packed. */
  readonly size: number;
}

const endMark = 0x06054b50;
const endBytes = 22;
const centralMark = 0x02014b50;
const centralBytes = 46;
const localMark = 0x04034b50;
const localBytes = 30;
/** A workbook has some dozen parts. */
const mostEntries = 2_000;

/** The list of contents at the end of a zip; `null` when there is none that holds together. */
export function entriesIn(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = endIn(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  if (count > mostEntries) return null;
  for (let index = 0; index < count; index += 1) {
    if (at + centralBytes > bytes.length || view.getUint32(at, true) !== centralMark) return null;
    const pathEnd = at + centralBytes + view.getUint16(at + 28, true);
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + centralBytes, pathEnd)),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = pathEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks one part.
 * @param most bytes it may be then
 */
export async function unpacked(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
): Promise<Result<Bytes, SheetProblem>> {
  if (entry.isLocked) return failed('protected');
  const view = viewOf(bytes);
  if (entry.at + localBytes > bytes.length || view.getUint32(entry.at, true) !== localMark)
    return failed('damaged');
  const begin =
    entry.at + localBytes + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (begin + entry.size > bytes.length) return failed('damaged');
  const body = bytes.slice(begin, begin + entry.size);
  const whole = await bodyOf(body, entry.method, most);
  if (whole === 'too-large') return failed('too-large');
  return whole !== null && crc32(whole) === entry.crc ? ok(whole) : failed('damaged');
}

/** @returns `null` when it is packed in another way or does not unpack */
async function bodyOf(body: Bytes, method: number, most: number): Promise<Bytes | 'too-large' | null> {
  if (method === 0) return body.length > most ? 'too-large' : body;
  if (method !== 8) return null;
  try {
    return await inflated(body, most);
  } catch {
    return null; // how the stream says that the bytes are damaged
  }
}

function endIn(view: DataView): number | null {
  const last = view.byteLength - endBytes;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
