import type { LocalText } from '../../../domain/basics/local-text.ts';
import type { DeviceId, PersonId } from '../../../domain/basics/ids.ts';
import type { Result } from '../../../domain/basics/result.ts';
import type { DelicateRing } from '../../../domain/channels/definition.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Kept, Live } from '../office.ts';

/** Who reads what is delicate, as citizens are told before they write. */
export interface NamedReader {
  readonly person: PersonId;
  /** The post, by which citizens know them. */
  readonly post: LocalText;
  /** None for who reads no more. */
  readonly reads: readonly DelicateRing[];
  /** Whether a device of theirs has made the ring that they alone hold: before that nothing can be sealed to them. */
  readonly isReady: boolean;
}

/** How this device stands to what its own person is named to read. */
export interface OwnReading {
  readonly reads: readonly DelicateRing[];
  readonly post: LocalText | null;
  /** 'here': this device opens what comes; 'elsewhere': only another device of the same person does; 'none': no ring is made yet. */
  readonly ring: 'here' | 'elsewhere' | 'none';
  /** This person's further devices, in the order in which they joined. */
  readonly others: readonly { readonly device: DeviceId; readonly hasRing: boolean }[];
}

/** Naming those who read what is delicate. */
export interface ReaderDesk {
  named(): Live<readonly NamedReader[]>;
  /** People with a device of their own, who can be named. */
  joined(): Live<readonly PersonId[]>;
  mine(): Live<OwnReading>;
  /**
   * Hands this person's ring, with all that it opens, to a further device of theirs; without a line too.
   * @returns 'not-allowed' for a device that is not theirs alone; 'cannot-open' while this one does not hold it
   */
  handOver(device: DeviceId): Promise<Kept>;
  /** An invitation link's fragment for a further device of somebody who is in already, in their role; admins only. */
  inviteDevice(person: PersonId): Promise<Result<string, Problem>>;
  /** Names a reader, or takes the naming back with nothing in `reads`; admins only, without a line too. */
  name(reader: Omit<NamedReader, 'isReady'>): Promise<Kept>;
}
