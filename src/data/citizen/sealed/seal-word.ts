import type { Instant } from '../../../domain/basics/instant.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { longestContent } from '../../../contracts/envelope.ts';
import type { Message } from '../../../contracts/sealed.ts';
import { toBase64 } from '../../../seal/basis/bytes.ts';
import { newEntryId } from '../../../seal/basis/new-ids.ts';
import { receiptKeys } from '../../../seal/receipts.ts';
import { sealForRings } from '../../../seal/submissions.ts';
import type { Parcel } from '../kept/records.ts';
import type { ProvenChannel } from './prove.ts';

export interface WordWriting extends Pick<Message, 'act' | 'text'> {
  /** The receipt's, which proves whose word it is. */
  readonly secret: string;
  /** The phone's clock. */
  readonly now: Instant;
}

/** Seals a later word about a matter to those who read its channel, once. */
export async function sealWord(
  { office, definition, rings }: ProvenChannel,
  { act, text, secret, now }: WordWriting,
): Promise<Result<Parcel, 'too-large'>> {
  const { receipt, key } = await receiptKeys(secret);
  const id = newEntryId(now);
  const header = {
    kind: 'message' as const,
    office,
    id,
    channel: definition.channel,
    rings: rings.map(({ ring, generation }) => ({ ring, generation })),
    receipt,
    blobs: [],
  };
  const message: Message = { receiptKey: toBase64(key), text, act, writtenAt: now, blobs: [] };
  const envelope = await sealForRings(header, message, rings);
  if (envelope.content.length > longestContent) return failed('too-large');
  return ok({
    id,
    office,
    channel: definition.channel,
    body: JSON.stringify(envelope),
    plain: null,
    storedAt: now,
    attempts: 0,
    road: { state: 'waiting', problem: null },
  });
}
