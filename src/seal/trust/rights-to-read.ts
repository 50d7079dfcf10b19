import { ringOfReader } from '../../domain/channels/definition.ts';
import { isPersonId, type PersonId } from '../../domain/basics/ids.ts';
import type { SenderHeader } from '../../contracts/header.ts';
import type { Authority, DeviceCard, ReaderCard } from './authority.ts';
import { isOnesOwn } from './own-ring.ts';
import { isReadersRing } from './readers.ts';

// Beside `readers.ts`, because a citizen's phone needs none of this.

/** The devices that a person alone uses, in the order in which they joined. */
export function ownDevices({ devices }: Authority, person: PersonId): readonly DeviceCard[] {
  return [...devices.values()].filter((card) => card.person === person && isOnesOwn(card));
}

/** What a person is named to read; none for everybody else. */
export function readsOf({ readers }: Authority, person: PersonId): ReaderCard['reads'] {
  return readers.get(person)?.reads ?? [];
}

/** The people to whom rings of single readers belong. */
export function readersIn(rings: readonly string[]): readonly PersonId[] {
  return rings
    .filter(isReadersRing)
    .map((ring) => ring.slice(ring.indexOf(':') + 1))
    .filter(isPersonId);
}

/** Who wants to erase something. */
export interface Eraser extends Pick<DeviceCard, 'person' | 'role'> {
  /** Whether they are named to read what is delicate, now. */
  readonly isNamed: boolean;
}

export function eraserOf(
  authority: Authority,
  { person, role }: Pick<DeviceCard, 'person' | 'role'>,
): Eraser {
  return { person, role, isNamed: readsOf(authority, person).length > 0 };
}

/**
 * Whether somebody may erase what is sealed to some rings: what is delicate is its readers' to erase, as long as they are
 * named, and nobody else's, so that nobody can make a report about themselves go away; all else is an admin's.
 */
export function mayErase({ person, role, isNamed }: Eraser, rings: readonly string[]): boolean {
  if (!rings.some(isReadersRing)) return role === 'admin';
  return isNamed && isOnesOwn({ role, isRemoved: false }) && rings.includes(ringOfReader(person));
}

/** The rings that a header seals to; none for `null`, of which nothing is known. */
export function ringsIn(header: SenderHeader | null): readonly string[] {
  return header !== null && 'rings' in header ? header.rings.map(({ ring }) => ring) : [];
}
