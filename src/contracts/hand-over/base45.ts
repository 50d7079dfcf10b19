/** What a QR writes in five and a half bits a character (ISO/IEC 18004, alphanumeric mode), in the order of RFC 9285. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/**
 * Writes bytes in the letters of a QR's alphanumeric mode. Its last letter is never the space, which scanners may trim.
 * @see RFC 9285
 */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    const value = isPair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    text += alphabet.charAt(value % 45) + alphabet.charAt(Math.floor(value / 45) % 45);
    if (isPair) text += alphabet.charAt(Math.floor(value / 2_025));
  }
  return text;
}

/** @returns `null` for what `toBase45` does not write */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const [low = 0, middle = 0, high = 0] = Array.from(text.slice(at, at + 3), (one) =>
      alphabet.indexOf(one),
    );
    if (low < 0 || middle < 0 || high < 0) return null;
    const value = low + middle * 45 + high * 2_025;
    const isPair = at + 2 < text.length;
    if (value > (isPair ? 0xffff : 0xff)) return null;
    if (isPair) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}
