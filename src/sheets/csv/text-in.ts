/**
 * The text that bytes hold, in UTF-8, UTF-16 or windows-874 (which Thai Excel writes as “CSV”, TIS-620 within it).
 * @returns `null` when they are no text
 */
export function textIn(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== null) return unprintable.test(text) ? null : text;
  }
  return null;
}

/** What no text has, and every other kind of file; nor windows-874, which damaged UTF-8 would else be taken for. */
const unprintable = /(?![\t\n\v\f\r\x7f])\p{Cc}|[\ufffe\uffff]/u;

function encodingsOf(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  // Without a mark: in UTF-16 a separator has a zero byte beside it, in no other text there is one.
  const head = bytes.subarray(0, 4_000);
  const zero = head.indexOf(0);
  if (zero >= 0) return [zero % 2 === 1 ? 'utf-16le' : 'utf-16be'];
  return ['utf-8', 'windows-874'];
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // how a decoder says that the bytes are of another encoding
  }
}
