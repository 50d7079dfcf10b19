/** Crockford's base 32: no I, L, O, U, so that a code survives being read aloud or copied by hand. */
export const crockfordAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Writes bytes as base-32 characters, five bits each, most significant first.
 * @param bytes any length; 10 bytes make 16 characters
 */
export function toCrockford(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += crockfordAlphabet.charAt((held >>> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) text += crockfordAlphabet.charAt((held << (5 - bits)) & 31);
  return text;
}

/**
 * Reads base-32 characters back to bytes.
 * @returns `null` when a character is not of the alphabet
 */
export function fromCrockford(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of text) {
    const value = crockfordAlphabet.indexOf(character);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >>> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return Uint8Array.from(bytes);
}

/** What people type for what they see: lower case, spaces and dashes, O for 0, I or L for 1; Thai digits too. */
export function tidyCode(typed: string): string {
  return typed
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

// Multiplication by x in GF(32) with x^5 + x^2 + 1: each place gets another weight, so every single wrong
// character and every swap of two neighbours changes the sum.
function timesX(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? (doubled ^ 0b100101) & 31 : doubled;
}

/**
 * The check character of a code; finds every single wrong character and every swap of neighbours.
 * @param code characters of the alphabet, at most 30
 */
export function checkCharacter(code: string): string {
  let sum = 0;
  for (const character of code) sum = timesX(sum ^ crockfordAlphabet.indexOf(character));
  return crockfordAlphabet.charAt(sum);
}

/** Groups of four with dashes, as printed: `ABCD-EFGH-JKMN-PQRS-T`. */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? '';
}
