import * as v from 'valibot';
import type { Json } from '../domain/basics/json.ts';
import { canonical, fromCanonical } from '../contracts/canonical.ts';
import type { Envelope } from '../contracts/envelope.ts';
import type { HeaderOf } from '../contracts/header.ts';
import type { RingGeneration } from '../contracts/ids.ts';
import { sealedToRingsSchema, type Message, type Sheet, type Submission } from '../contracts/sealed.ts';
import { aesKey } from './basis/keys.ts';
import { openText, sealText } from './basis/aes.ts';
import { fromBase64, randomBytes, sha256, toBase64 } from './basis/bytes.ts';
import { bindingOf, enveloped, type OpenHeader } from './entries.ts';
import { openWith, sealTo } from './basis/hpke.ts';

/** A ring a submission is sealed to, with its public key as the office signed it. */
export interface RingKey extends RingGeneration {
  readonly publicKey: string;
}

type CitizenHeader = Extract<OpenHeader, { kind: 'submission' | 'sheet' | 'message' }>;

/**
 * Seals what a citizen wrote, once; its bytes never change afterwards, whatever road they take.
 * @param rings every ring that may read it, at least one; they must be those the header names
 */
export async function sealForRings(
  header: CitizenHeader,
  plain: Submission | Sheet | Message,
  rings: readonly RingKey[],
): Promise<Envelope> {
  const aad = bindingOf(header);
  const contentKey = randomBytes(32);
  const [text, keys] = await Promise.all([
    aesKey(contentKey).then((key) => sealText(key, canonical(plain as unknown as Json), aad)),
    Promise.all(
      rings.map(async ({ ring, generation, publicKey }) => ({
        ring,
        generation,
        sealed: await sealTo(publicKey, contentKey, { purpose: 'submission key', aad }),
      })),
    ),
  ]);
  return enveloped(header, { keys, keyHash: toBase64(await sha256(contentKey)), ...text }, null);
}

/** Finds the pair of a ring's generation; `null` when this device does not hold it. */
export type RingPairs = (ring: RingGeneration) => CryptoKeyPair | null;

/**
 * Opens what a citizen wrote, with whichever ring this device holds.
 * @returns the canonical JSON inside; `null` when no ring held here opens it
 */
export async function openForRings(
  header: HeaderOf<'submission' | 'sheet' | 'message'>,
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
