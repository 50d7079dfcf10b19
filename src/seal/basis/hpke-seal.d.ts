import type { HpkeSealed } from '../../contracts/authority.ts';
import { type Bytes } from './bytes.ts';
/** What a sealed thing is for; keeps one use from being passed off as another. */
export type Purpose = 'submission key' | 'ring secrets' | 'invitation rings';
/** What is bound to a sealed thing; must be the same when it is opened. */
export interface Bound {
    readonly purpose: Purpose;
    readonly aad: string;
}
/** The `info` of a purpose. */
export declare const infoOf: (purpose: Purpose) => Bytes;
/** Seals bytes to a public key. */
export declare function sealTo(publicKey: string, plain: Bytes, { purpose, aad }: Bound): Promise<HpkeSealed>;
/** What goes into one sealing, as the RFC names it. */
export interface SealInput {
    readonly info: Bytes;
    readonly aad: Bytes;
    readonly plain: Bytes;
}
/**
 * Seals with a given ephemeral pair, which must never be used again.
 * @returns the encapsulated key and the ciphertext, with its tag
 */
export declare function sealFrom(ephemeral: CryptoKeyPair, recipient: Bytes, { info, aad, plain }: SealInput): Promise<{
    readonly enc: Bytes;
    readonly body: Bytes;
}>;
