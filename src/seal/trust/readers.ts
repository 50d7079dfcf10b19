import { isDelicate, ringOfReader, type RingName } from '../../domain/channels/definition.ts';
import type { PersonId } from '../../domain/basics/ids.ts';
import type { Statement } from '../../contracts/authority.ts';
import type { SenderHeader } from '../../contracts/header.ts';
import { newestRing, type Authority, type DeviceCard, type ReaderCard, type RingCard } from './authority.ts';

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

/** The newest ring that a person's own living device has signed; `null` while there is none. */
export function ownRing(authority: Authority, person: PersonId): RingCard | null {
  let newest: RingCard | null = null;
  for (const card of authority.rings.values()) {
    if (card.ring !== ringOfReader(person) || card.generation <= (newest?.generation ?? 0)) continue;
    const device = card.signer.by === 'device' ? authority.devices.get(card.signer.device) : undefined;
    if (device?.person === person && !device.isRemoved) newest = card;
  }
  return newest;
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

/** Whether a statement is about the ring that the device's own person alone reads. */
export function isOwnRing(statement: Statement, { person, role }: DeviceCard): boolean {
  if (statement.statement !== 'ring' && statement.statement !== 'ring-keys') return false;
  return role !== 'desktop' && role !== 'kiosk' && statement.ring === ringOfReader(person);
}

/**
 * Whether a device may erase what is sealed to some rings: what is delicate is its readers' to erase, and nobody else's, so
 * that nobody can make a report about themselves go away; all else is an admin's.
 */
export function mayErase(
  { person, role }: Pick<DeviceCard, 'person' | 'role'>,
  rings: readonly string[],
): boolean {
  if (!rings.some(isReadersRing)) return role === 'admin';
  return role !== 'desktop' && role !== 'kiosk' && rings.includes(ringOfReader(person));
}

/** The rings that a header seals to; none for `null`, of which nothing is known. */
export function ringsIn(header: SenderHeader | null): readonly string[] {
  return header !== null && 'rings' in header ? header.rings.map(({ ring }) => ring) : [];
}
