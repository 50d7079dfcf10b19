import type { StationLink } from '../../../../contracts/station-address.ts';
import type { Problem } from '../../../../contracts/problems/problems.ts';
import type { ChannelId } from '../../../../domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { kioskRule } from '../../../../domain/channels/stations.ts';
import type { OfficeProfile } from '../../../../domain/office/office.ts';
import { keepProof } from '../../../../data/citizen/road/keep-proof.ts';
import type { Fetch } from '../../../../data/citizen/road/post.ts';
import { askProof } from '../../../../data/citizen/road/proofs.ts';
import { proveChannel } from '../../../../data/citizen/sealed/prove.ts';

/** A form that this device offers, or why it cannot. */
export type Offered =
  | { readonly channel: ChannelId; readonly definition: ChannelDefinition; readonly profile: OfficeProfile }
  | { readonly channel: ChannelId; readonly problem: Problem | 'not-open' };

/** Fetches and checks the chosen forms, and keeps each for the time without a network; kept ones do without one. */
export async function prepared({ root, channels }: StationLink, line: Fetch): Promise<readonly Offered[]> {
  const forms = await Promise.all(channels.map((channel) => one(channel, root, line)));
  await parts();
  return forms;
}

async function one(channel: ChannelId, root: StationLink['root'], line: Fetch): Promise<Offered> {
  const proof = await askProof(channel, line);
  if (!proof.ok) return { channel, problem: proof.problem };
  const proven = await proveChannel(proof.value, channel, root);
  if (!proven.ok) return { channel, problem: proven.problem };
  const { definition, profile } = proven.value;
  if (kioskRule(definition) === 'never' || definition.state !== 'open')
    return { channel, problem: 'not-open' };
  await keepProof(channel, proof.value);
  return { channel, definition, profile };
}

/** What only some forms need, and what follows them; whoever loads it keeps it. */
async function parts(): Promise<void> {
  await Promise.allSettled([
    import('../../handed-views.tsx'),
    import('../../../extras/start-extras.tsx'),
    import('../../../extras/place/start-places.tsx'),
    import('../../../extras/aloud/start-aloud.tsx'),
    import('../../../../data/citizen/road/files.ts'),
  ]);
}
