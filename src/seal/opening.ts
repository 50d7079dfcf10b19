import * as v from 'valibot';
import { fromCanonical } from '../contracts/canonical.ts';
import type { HeaderOf } from '../contracts/header.ts';
import type { RingGeneration } from '../contracts/ids.ts';
import { sealedToRingsSchema } from '../contracts/sealed.ts';
import { openText } from './basis/aes.ts';
import { fromBase64, sha256, toBase64 } from './basis/bytes.ts';
import { openWith } from './basis/hpke.ts';
import { aesKey } from './basis/keys.ts';
import { bindingOf } from './entries.ts';

/** Finds the pair of a ring's generation; `null` when this device does not hold it. */
export type RingPairs = (ring: RingGeneration) => CryptoKeyPair | null;

/**
 * Opens what was sealed to rings, with whichever ring this device holds.
 * @returns the canonical JSON inside; `null` when no ring held here opens it
 */
export async function openForRings(
  header: HeaderOf<'submission' | 'sheet' | 'message' | 'case-act'>,
  content: string,
  pairOf: RingPairs,
): Promise<string | null> {
  const parsed = v.safeParse(sealedToRingsSchema, fromCanonical(content));
  if (!parsed.success) return null;
  const aad = bindingOf(header);
  for (const { sealed, ...ring } of parsed.output.keys) {
    const pair = pairOf(ring);
    const contentKey =
      pair === null ? null : await openWith(pair, sealed, { purpose: 'submission key', aad });
    if (contentKey?.length !== 32) continue;
    // One key for all readers: without this, two could be shown two texts under one hash.
    const isSame = toBase64(await sha256(contentKey)) === parsed.output.keyHash;
    return isSame ? openText(await aesKey(contentKey), parsed.output, aad) : null;
  }
  return null;
}

/** The key of a receipt, from the text inside a submission. */
export const statusKey = (receiptKey: string): Promise<CryptoKey> => aesKey(fromBase64(receiptKey));
