import { isDelicate, ringOfReader, type RingName } from '../../domain/channels/definition.ts';
import type { PersonId } from '../../domain/basics/ids.ts';
import { newestRing, type Authority, type DeviceCard, type ReaderCard, type RingCard } from './authority.ts';
import { isOnesOwn } from './own-ring.ts';

/** Somebody to whom what is delicate may be sealed: by post, with the ring that only they hold. */
export interface Reader {
  readonly card: ReaderCard;
  readonly ring: RingCard;
}

/**
 * The named readers of a circle, each with the ring that a living device of their own has signed: else whoever names
 * readers could put a ring of theirs in a reader's place.
 */
export function readersOf(authority: Authority, circle: RingName): readonly Reader[] {
  if (!isDelicate(circle)) return [];
  return [...authority.readers.values()].flatMap((card) => {
    const ring = card.reads.includes(circle) ? ownRing(authority, card.person) : null;
    return ring === null ? [] : [{ card, ring }];
  });
}

/**
 * The ring that a person alone reads, as a living device of their own has signed it; `null` while there is none. A further
 * device cannot put another one in its place while the device that made it lives: devices come in by an admin's word.
 */
export function ownRing({ rings, devices }: Authority, person: PersonId): RingCard | null {
  let standing: RingCard | null = null;
  let maker: DeviceCard | undefined;
  // In the order in which they were stated.
  for (const card of rings.values()) {
    if (card.ring !== ringOfReader(person) || card.signer.by !== 'device') continue;
    const device = devices.get(card.signer.device);
    if (device?.person !== person || !isOnesOwn(device) || (maker ?? device) !== device) continue;
    maker = device;
    standing = card;
  }
  return standing;
}

/** The rings that new forms of a circle are sealed to: its own, or each named reader's; none while nobody is named. */
export function ringCardsOf(authority: Authority, circle: RingName): readonly RingCard[] {
  if (isDelicate(circle)) return readersOf(authority, circle).map(({ ring }) => ring);
  return [newestRing(authority, circle)].filter((card) => card !== null);
}

/** Whether a ring is one that a single reader holds. */
export function isReadersRing(ring: string): boolean {
  return ring.startsWith('integrity:');
}

/** Whether that ring may stand on a form of that circle: of readers, any that ever was, since forms may be on their way for long. */
export function isRingOf(circle: RingName, ring: string): boolean {
  return ring === circle || (isDelicate(circle) && isReadersRing(ring));
}
