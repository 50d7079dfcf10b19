import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type {
  ChannelId,
  DeviceId,
  EntryId,
  Fingerprint,
  OfficeId,
  PersonId,
} from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { OfficeProfile, Role } from '../../domain/office/office.ts';
import type { StatementOf } from '../../contracts/authority.ts';
import type { Signer } from '../../contracts/header.ts';
import type { RingGeneration } from '../../contracts/ids.ts';

export interface DeviceCard {
  readonly device: DeviceId;
  readonly person: PersonId;
  readonly role: Role;
  readonly signKey: string;
  readonly sealKey: string;
  readonly rings: readonly string[];
  readonly isRemoved: boolean;
  readonly signer: Signer;
  /** The statement that admitted it. */
  readonly entry: EntryId;
}

export interface InvitationCard extends Omit<StatementOf<'invitation'>, 'statement'> {
  readonly entry: EntryId;
  readonly used: number;
  readonly signer: Signer;
}

type Signed<Value> = Value & { readonly entry: EntryId; readonly signer: Signer };

export type ReaderCard = Signed<StatementOf<'reader'>>;
export type RingCard = Signed<StatementOf<'ring'>>;

/** What an office's signed statements add up to. Older versions and generations stay, to read what is old. */
export interface Authority {
  readonly office: OfficeId;
  readonly root: {
    readonly key: string;
    readonly fingerprint: Fingerprint;
    readonly recoveryKey: string;
    readonly foundedAt: Instant;
    readonly entry: EntryId;
  } | null;
  readonly devices: ReadonlyMap<DeviceId, DeviceCard>;
  /** By `ringKeyOf`. */
  readonly rings: ReadonlyMap<string, RingCard>;
  readonly profile: Signed<{ readonly profile: OfficeProfile }> | null;
  /** Versions of each channel, oldest first. */
  readonly channels: ReadonlyMap<ChannelId, readonly Signed<{ readonly definition: ChannelDefinition }>[]>;
  readonly invitations: ReadonlyMap<EntryId, InvitationCard>;
  /** Named readers of what is delicate, with their last statement. */
  readonly readers: ReadonlyMap<PersonId, ReaderCard>;
}

/** An office of which nothing is known yet. */
export function noAuthority(office: OfficeId): Authority {
  return {
    office,
    root: null,
    devices: new Map(),
    rings: new Map(),
    profile: null,
    channels: new Map(),
    invitations: new Map(),
    readers: new Map(),
  };
}

/** The key under which a ring's generation stands in `Authority.rings`. */
export const ringKeyOf = ({ ring, generation }: RingGeneration): string => `${ring}/${generation}`;

/** The newest generation of a ring; `null` while the office has none. */
export function newestRing(authority: Authority, ring: string): RingCard | null {
  let newest: RingCard | null = null;
  for (const card of authority.rings.values()) {
    if (card.ring === ring && (newest === null || card.generation > newest.generation)) newest = card;
  }
  return newest;
}

/** The version of a channel that holds now; `null` for an unknown channel. */
export function newestChannel(authority: Authority, channel: ChannelId): ChannelDefinition | null {
  return authority.channels.get(channel)?.at(-1)?.definition ?? null;
}
