import type { Envelope } from '../../../contracts/envelope.ts';
import { packed } from '../../../contracts/hand-over/hand-over.ts';
import { contentHash } from '../../../seal/entries.ts';

/**
 * Letters that a QR of version 27 holds (125 modules, correction L): more, and a cheap phone's camera sees no modules any
 * more on a cheap phone's screen.
 * @see ISO/IEC 18004, table 7
 */
const mostLetters = 2_132;

/** @returns the text of a parcel's QR; `null` where it is too long to be scanned, or must go as a file */
export async function codeOf(body: string): Promise<string | null> {
  const text = await packed(JSON.parse(body) as Envelope, contentHash); // sealed and kept by this very phone
  return text === null || text.length > mostLetters ? null : text;
}
