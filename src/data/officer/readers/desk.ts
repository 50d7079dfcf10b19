import type { LocalText } from '../../../domain/basics/local-text.ts';
import type { PersonId } from '../../../domain/basics/ids.ts';
import type { DelicateRing } from '../../../domain/channels/definition.ts';
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

/** Naming those who read what is delicate. */
export interface ReaderDesk {
  named(): Live<readonly NamedReader[]>;
  /** Names a reader, or takes the naming back with nothing in `reads`; admins only, without a line too. */
  name(reader: Omit<NamedReader, 'isReady'>): Promise<Kept>;
}
