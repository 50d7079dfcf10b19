import type { ChannelId, Fingerprint } from '../../../domain/basics/ids.ts';
import { isDelicate } from '../../../domain/channels/definition.ts';
import { failed, type Result } from '../../../domain/basics/result.ts';
import type { ChannelProof } from '../../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { ringCardsOf } from '../../../seal/trust/readers.ts';
import { proved, type ProvenChannel } from './prove.ts';

export interface ForReaders {
  readonly pinned: Fingerprint | null;
  /** Rings of those whom the writer has seen and left in; for what is not delicate they do not count. */
  readonly readers: readonly string[];
}

/**
 * `proveChannel`, and where the channel is delicate for those readers alone whom its writer has left in.
 * @returns 'nobody-left', too
 */
export async function proveForReaders(
  proof: ChannelProof,
  channel: ChannelId,
  { pinned, readers }: ForReaders,
): Promise<Result<ProvenChannel, Problem>> {
  const proven = await proved(proof, channel, {
    pinned,
    ringsOf: (authority, circle) =>
      ringCardsOf(authority, circle).filter(({ ring }) => !isDelicate(circle) || readers.includes(ring)),
  });
  return proven.ok && proven.value.rings.length === 0 ? failed('nobody-left') : proven;
}
