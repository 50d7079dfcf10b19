import { fromUtf8, joined, utf8, type Bytes } from './bytes.ts';

/** Sizes, in bytes, that a sealed content may show the collector: powers of two from 256. */
export function sizeClass(length: number): number {
  return Math.max(256, 2 ** Math.ceil(Math.log2(length)));
}

/** Text with its length before it and zeros after it, up to its size class. */
export function padded(text: string): Bytes {
  const bytes = utf8(text);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return joined(length, bytes, new Uint8Array(sizeClass(bytes.length + 4) - bytes.length - 4));
}

/** @returns the text; `null` when the bytes were not padded by `padded` */
export function unpadded(bytes: Bytes): string | null {
  if (bytes.length < 4) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length > bytes.length - 4) return null;
  try {
    return fromUtf8(bytes.subarray(4, 4 + length));
  } catch {
    return null;
  }
}
