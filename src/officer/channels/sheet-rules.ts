import type { Host } from '../../contracts/endpoints.ts';
import { channelAddress, paths } from '../../contracts/addresses.ts';
import type { ChannelId, Fingerprint } from '../../domain/basics/ids.ts';
import type { OfficeProfile } from '../../domain/office/office.ts';

/** Why a sheet must not be hung up; `null` when it may. */
export type StampReason = 'sample' | 'trial' | 'unseen' | 'unknown' | null;

/** A real sheet leads real people somewhere: only to a real office at an address that a phone has opened. */
export function stampReason(profile: OfficeProfile | null, host: Host | null): StampReason {
  if (profile?.sample === true) return 'sample';
  if (host === null || profile === null) return 'unknown';
  if (host.publicUrl === null) return 'trial';
  return host.publicSeen ? null : 'unseen';
}

/** A channel's address as it is printed: whole for the camera, short for the fingers. */
export interface PrintedAddress {
  readonly whole: string;
  readonly short: string;
}

/** @param origin where this page came from; stands in while there is no public address */
export function printedAddress(
  place: { readonly host: Host | null; readonly origin: string },
  channel: ChannelId,
  root: Fingerprint,
): PrintedAddress {
  const origin = place.host?.publicUrl ?? place.origin;
  return {
    whole: channelAddress(origin, channel, root),
    short: origin.replace(/^https?:\/\//, '') + paths.channel(channel),
  };
}
