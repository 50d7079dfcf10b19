import type { ChannelId, Fingerprint } from '../../../domain/basics/ids.ts';
import { isDelicate, type ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { OfficeProfile } from '../../../domain/office/office.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { ChannelProof } from '../../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { proofReading } from '../../../seal/trust/proof-reading.ts';
import { provenWith } from '../../../seal/trust/taking-in.ts';
import { newestChannel } from '../../../seal/trust/authority.ts';
import { ringCardsOf } from '../../../seal/trust/readers.ts';
import type { RingKey } from '../../../seal/submissions.ts';

/** A channel whose statements lead to the pinned office root: only to these anything is sealed. */
export interface ProvenChannel {
  readonly office: ChannelProof['office'];
  readonly root: Fingerprint;
  readonly definition: ChannelDefinition;
  readonly profile: OfficeProfile;
  /** To whom new forms are sealed; none where nobody is named to read what is delicate. */
  readonly rings: readonly RingKey[];
}

/**
 * Checks that a channel is the pinned office's own.
 * @param pinned `null` for an address typed for the first time
 * @returns 'fingerprint-mismatch' for another office's form, 'signature-mismatch' for one that nobody vouches for
 */
export async function proveChannel(
  proof: ChannelProof,
  channel: ChannelId,
  pinned: Fingerprint | null,
): Promise<Result<ProvenChannel, Problem>> {
  const proven = await provenWith(proofReading, { ...proof, pinned });
  if (!proven.ok)
    return failed(proven.problem === 'fingerprint-mismatch' ? proven.problem : 'signature-mismatch');
  const { root, profile } = proven.value;
  const definition = newestChannel(proven.value, channel);
  if (root === null || profile === null || definition === null) return failed('signature-mismatch');
  const rings = ringCardsOf(proven.value, definition.ring).map(({ ring, generation, publicKey }) => ({
    ring,
    generation,
    publicKey,
  }));
  if (rings.length === 0 && !isDelicate(definition.ring)) return failed('signature-mismatch');
  return ok({
    office: proof.office,
    root: root.fingerprint,
    definition,
    profile: profile.profile,
    rings,
  });
}

/** The same channel, where it is delicate for those readers alone whom its writer has left in. */
export function forReaders(
  channel: ProvenChannel,
  readers: readonly string[],
): Result<ProvenChannel, Problem> {
  if (!isDelicate(channel.definition.ring)) return ok(channel);
  const rings = channel.rings.filter(({ ring }) => readers.includes(ring));
  return rings.length === 0 ? failed('nobody-left') : ok({ ...channel, rings });
}
