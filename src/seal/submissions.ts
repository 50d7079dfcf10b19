import type { Json } from '../domain/basics/json.ts';
import { canonical } from '../contracts/canonical.ts';
import type { Envelope } from '../contracts/envelope.ts';
import type { RingGeneration } from '../contracts/ids.ts';
import type { Change, Message, Sheet, Submission } from '../contracts/sealed.ts';
import { aesKey } from './basis/keys.ts';
import { sealText } from './basis/aes.ts';
import { randomBytes, sha256, toBase64 } from './basis/bytes.ts';
import { bindingOf, enveloped, type OpenHeader } from './entries.ts';
import { sealTo } from './basis/hpke-seal.ts';

/** A ring a submission is sealed to, with its public key as the office signed it. */
export interface RingKey extends RingGeneration {
  readonly publicKey: string;
}

type CitizenHeader = Extract<OpenHeader, { kind: 'submission' | 'sheet' | 'message' }>;
type RingsHeader = CitizenHeader | Extract<OpenHeader, { kind: 'case-act' }>;

/**
 * Seals what a citizen wrote, once; its bytes never change afterwards, whatever road they take.
 * @param rings every ring that may read it, at least one; they must be those the header names
 */
export async function sealForRings(
  header: CitizenHeader,
  plain: Submission | Sheet | Message,
  rings: readonly RingKey[],
): Promise<Envelope> {
  return enveloped(header, await sealedTo(header, plain as unknown as Json, rings), null);
}

/** Seals an officer's act to each reader of a delicate case, and signs it with the device's key. */
export async function sealCaseAct(
  header: Extract<OpenHeader, { kind: 'case-act' }>,
  change: Change,
  { rings, signKey }: { readonly rings: readonly RingKey[]; readonly signKey: CryptoKey },
): Promise<Envelope> {
  return enveloped(header, await sealedTo(header, change as unknown as Json, rings), signKey);
}

async function sealedTo(header: RingsHeader, plain: Json, rings: readonly RingKey[]): Promise<Json> {
  const aad = bindingOf(header);
  const contentKey = randomBytes(32);
  const [text, keys] = await Promise.all([
    aesKey(contentKey).then((key) => sealText(key, canonical(plain), aad)),
    Promise.all(
      rings.map(async ({ ring, generation, publicKey }) => ({
        ring,
        generation,
        sealed: await sealTo(publicKey, contentKey, { purpose: 'submission key', aad }),
      })),
    ),
  ]);
  return { keys, keyHash: toBase64(await sha256(contentKey)), ...text };
}
