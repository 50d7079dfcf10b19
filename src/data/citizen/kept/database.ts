import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Draft, KeptFile, Matter, Parcel, Pin, Turn } from './records.ts';

/** One change of the tables; steps are only ever added, so that every phone can walk from wherever it stands. */
interface Step {
  readonly version: number;
  readonly name: string;
  readonly stores: Readonly<Record<string, string | null>>;
}

/** Every step the tables have taken, oldest first. */
export const steps: readonly Step[] = [
  {
    version: 1,
    name: 'drafts, outbox, matters, pins and turns',
    stores: { drafts: 'channel', parcels: 'id', matters: 'id, secret', pins: 'channel', turns: 'name' },
  },
  { version: 2, name: 'pictures and sound', stores: { files: '[of+id], of' } },
];

/** The citizen's tables on this phone. */
export class CitizenDatabase extends Dexie {
  declare readonly drafts: EntityTable<Draft, 'channel'>;
  declare readonly parcels: EntityTable<Parcel, 'id'>;
  declare readonly matters: EntityTable<Matter, 'id'>;
  declare readonly pins: EntityTable<Pin, 'channel'>;
  declare readonly files: Table<KeptFile, [of: string, id: string]>;
  declare readonly turns: EntityTable<Turn, 'name'>;

  constructor(name = 'prongsai-citizen') {
    super(name);
    for (const { version, stores } of steps) this.version(version).stores({ ...stores });
  }
}
