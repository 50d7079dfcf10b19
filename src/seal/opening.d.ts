import type { HeaderOf } from '../contracts/header.ts';
import type { RingGeneration } from '../contracts/ids.ts';
/** Finds the pair of a ring's generation; `null` when this device does not hold it. */
export type RingPairs = (ring: RingGeneration) => CryptoKeyPair | null;
/**
 * Opens what a citizen wrote, with whichever ring this device holds.
 * @returns the canonical JSON inside; `null` when no ring held here opens it
 */
export declare function openForRings(header: HeaderOf<'submission' | 'sheet' | 'message'>, content: string, pairOf: RingPairs): Promise<string | null>;
/** The key of a receipt, from the text inside a submission. */
export declare const statusKey: (receiptKey: string) => Promise<CryptoKey>;
