import type { ChannelId, Fingerprint } from '../../../domain/basics/ids.ts';
import { isDelicate, type ChannelDefinition, type RingName } from '../../../domain/channels/definition.ts';
import type { OfficeProfile } from '../../../domain/office/office.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { ChannelProof } from '../../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { proofReading } from '../../../seal/trust/proof-reading.ts';
import { provenWith } from '../../../seal/trust/taking-in.ts';
import { newestChannel, newestRing, type Authority, type RingCard } from '../../../seal/trust/authority.ts';
import type { RingKey } from '../../../seal/submissions.ts';

/** A channel whose statements lead to the pinned office root: only to these anything is sealed. */
export interface ProvenChannel {
  readonly office: ChannelProof['office'];
  readonly root: Fingerprint;
  readonly definition: ChannelDefinition;
  readonly profile: OfficeProfile;
  /** To whom new forms are sealed; none for what is delicate, until its readers are told. */
  readonly rings: readonly RingKey[];
}

/** The rings that a circle's forms are sealed to. */
export type RingsOf = (authority: Authority, circle: RingName) => readonly RingCard[];

/**
 * Checks that a channel is the pinned office's own. What is delicate comes back with no rings: who reads it is another
 * part's to say (`prove-readers.ts`), which most phones never need.
 *
 * @param pinned `null` for an address typed for the first time
 * @returns 'fingerprint-mismatch' for another office's form, 'signature-mismatch' for one that nobody vouches for
 */
export function proveChannel(
  proof: ChannelProof,
  channel: ChannelId,
  pinned: Fingerprint | null,
): Promise<Result<ProvenChannel, Problem>> {
  return proved(proof, channel, { pinned, ringsOf: ringOf });
}

function ringOf(authority: Authority, circle: RingName): readonly RingCard[] {
  return isDelicate(circle) ? [] : [newestRing(authority, circle)].filter((card) => card !== null);
}

/** `proveChannel` with another way to its rings. */
export async function proved(
  proof: ChannelProof,
  channel: ChannelId,
  { pinned, ringsOf }: { readonly pinned: Fingerprint | null; readonly ringsOf: RingsOf },
): Promise<Result<ProvenChannel, Problem>> {
  const proven = await provenWith(proofReading, { ...proof, pinned });
  if (!proven.ok)
    return failed(proven.problem === 'fingerprint-mismatch' ? proven.problem : 'signature-mismatch');
  const { root, profile } = proven.value;
  const definition = newestChannel(proven.value, channel);
  if (root === null || profile === null || definition === null) return failed('signature-mismatch');
  const rings = ringsOf(proven.value, definition.ring).map(({ ring, generation, publicKey }) => ({
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
