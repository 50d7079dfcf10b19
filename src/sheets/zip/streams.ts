/** Bytes over a plain buffer, as streams want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

// The browser's own packer: the libraries' one works in a thread made from a blob, which our policy forbids.

/** Packs bytes as a zip does. */
export async function deflated(bytes: Bytes): Promise<Bytes> {
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Infinity);
  if (packed === 'too-large') throw new Error('what is packed has no bound');
  return packed;
}

/**
 * Unpacks bytes, never more of them than are allowed, whatever the zip says of itself.
 * @throws TypeError when they are not packed that way
 */
export async function inflated(bytes: Bytes, most: number): Promise<Bytes | 'too-large'> {
  return through(bytes, new DecompressionStream('deflate-raw'), most);
}

async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Bytes | 'too-large'> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return joined(parts, length);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return 'too-large';
    }
    parts.push(value);
  }
}

export function joined(parts: readonly Uint8Array[], length: number): Bytes {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
