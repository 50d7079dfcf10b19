import type { Matter, Parcel } from '../../../data/citizen/kept/records.ts';
import type { Found } from '../../../data/citizen/sealed/look-up.ts';
import type { Language } from '../../../i18n/texts.ts';
import type { CitizenRoom } from '../../room.ts';

/** What a matter's page knows, handed to the parts that talk. */
export interface Told {
  readonly room: CitizenRoom;
  readonly language: Language;
  readonly secret: string;
  /** As this phone keeps it; `null` on another phone. */
  readonly matter: Matter | null;
  readonly found: Found | null;
  /** What of this matter is still on the phone. */
  readonly parcels: readonly Parcel[];
}
