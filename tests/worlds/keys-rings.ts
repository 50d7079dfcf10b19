import type { Submission } from '../../src/contracts/sealed.ts';
import type { Ring } from '../../src/contracts/ids.ts';
import type { OpenHeader } from '../../src/seal/entries.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { holdRing, newRing, type HeldRing } from '../../src/seal/trust/rings.ts';
import type { RingKey } from '../../src/seal/submissions.ts';
import type { RingPairs } from '../../src/seal/opening.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import { aChannel, anOffice, morning } from './keys.ts';

/** A ring as its holders and the citizens have it. */
export interface TestRing extends RingKey {
  readonly held: HeldRing;
}

export async function aRing(ring: Ring = 'general', generation = 1): Promise<TestRing> {
  const { secrets, publicKey } = await newRing({ ring, generation });
  const held = await holdRing(secrets, publicKey);
  if (held === null) throw new Error('a new ring has its own secrets');
  return { ring, generation, publicKey, held };
}

/** What a device finds that holds these rings. */
export const pairsIn =
  (...rings: readonly TestRing[]): RingPairs =>
  ({ ring, generation }) =>
    rings.find((one) => one.ring === ring && one.generation === generation)?.held.pair ?? null;

export type SubmissionHeader = Extract<OpenHeader, { kind: 'submission' }>;

export const aReceipt = await receiptKeys('0123456789ABCDEF');

export function aSubmissionHeader(
  rings: readonly RingKey[],
  words: Partial<SubmissionHeader> = {},
): SubmissionHeader {
  return {
    office: anOffice,
    id: newEntryId(morning),
    kind: 'submission',
    channel: aChannel,
    version: 1,
    rings: rings.map(({ ring, generation }) => ({ ring, generation })),
    receipt: aReceipt.receipt,
    blobs: [],
    replaces: null,
    ...words,
  };
}

export function aSubmission(words: Partial<Submission> = {}): Submission {
  return {
    answers: { what: 'ไฟดับหน้าบ้าน', when: ['yes'] },
    language: 'th',
    writtenAt: morning,
    receiptKey: toBase64(aReceipt.key),
    blobs: [],
    ...words,
  };
}
