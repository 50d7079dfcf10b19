import type { ChannelId } from '../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { OfficeProfile } from '../../domain/office/office.ts';
import type { ChannelProof } from '../../contracts/citizen/endpoints.ts';
import { newestChannel, type Authority } from '../../seal/trust/authority.ts';
import { proofOfChannel } from '../../seal/trust/proof.ts';
import type { House } from './house.ts';

/** A channel as strangers are shown it. */
export interface ShownChannel {
  readonly proof: ChannelProof;
  readonly definition: ChannelDefinition;
  /** `null` while the office has not said who it is. */
  readonly profile: OfficeProfile | null;
}

// An authority never changes, it is replaced: what was made from it holds for as long as it does.
const made = new WeakMap<Authority, Map<ChannelId, ShownChannel>>();

/** What proves a channel to whoever holds its QR; `null` for an unknown channel and for a draft. */
export async function channelProof(
  { deps, mailboxes }: House,
  channel: ChannelId,
): Promise<ShownChannel | null> {
  const office = await deps.store.directory.officeOfChannel(channel);
  const mailbox = office === null ? null : await mailboxes.of(office);
  if (office === null || mailbox === null) return null;
  const { authority } = mailbox;
  const known = made.get(authority)?.get(channel);
  if (known !== undefined) return known;
  const definition = newestChannel(authority, channel);
  const entries = proofOfChannel(authority, channel);
  if (definition === null || definition.state === 'draft' || entries === null) return null;
  const statements = await deps.store.log.envelopes(office, [...entries]);
  const shown = {
    proof: { office, statements: [...statements] },
    definition,
    profile: authority.profile?.profile ?? null,
  };
  made.set(authority, (made.get(authority) ?? new Map()).set(channel, shown));
  return shown;
}
