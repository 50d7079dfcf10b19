import { Dexie, type Table } from 'dexie';
import type { OfficeId } from '../../../domain/basics/ids.ts';
import type { Shelf } from '../deps.ts';
import type * as records from './records.ts';

/** A change of the database's shape. Steps are never edited once released: a further one is added. */
export interface Step {
  readonly version: number;
  readonly name: string;
  readonly stores: { readonly [table: string]: string | null };
  /** Derived tables are to be made again, because replay now notes more in them. */
  readonly rebuilds?: true;
}

/** Every step from an empty browser to now, in order. */
export const steps: readonly Step[] = [
  {
    version: 1,
    name: 'entries, rows, cases and what waits',
    stores: {
      entries: 'seq, id',
      rows: 'key, table',
      cases:
        'id, receipt, receivedAt, [state+receivedAt], [channel+receivedAt], [channel+state+receivedAt], [open+dueAt], [channel+open+dueAt]',
      pending: '++position, entry, mark, *rows',
      refused: 'entry',
      keys: 'name',
      meta: 'name',
      tallies: '[channel+version], channel',
      counts: 'channel',
      statuses: 'id',
    },
  },
  {
    version: 2,
    name: 'since when a finished case is kept',
    stores: {
      cases:
        'id, receipt, receivedAt, [state+receivedAt], [channel+receivedAt], [channel+state+receivedAt], [open+dueAt], [channel+open+dueAt], [channel+version+keptSince]',
    },
    rebuilds: true,
  },
  { version: 3, name: 'half-filled sheets told apart', stores: {}, rebuilds: true },
  {
    version: 4,
    name: 'pictures and sound of cases',
    stores: { files: 'id', erasedFiles: 'id' },
    rebuilds: true,
  },
  { version: 5, name: 'named readers of what is delicate', stores: {}, rebuilds: true },
  { version: 6, name: 'what may be released of sheets, and their words', stores: {}, rebuilds: true },
  { version: 7, name: 'what citizens hand over to be relayed', stores: { handed: 'id, road, takenAt' } },
  {
    version: 8,
    name: 'cases found by number, road and import; waiting acts by the channel they change',
    stores: {
      pending: '++position, entry, mark, *rows, definition.channel',
      cases:
        'id, receipt, receivedAt, [state+receivedAt], [channel+receivedAt], [channel+state+receivedAt], [open+dueAt], [channel+open+dueAt], [channel+version+keptSince], number, [road+receivedAt], origin.imported.key, origin.imported.batch',
    },
    rebuilds: true,
  },
  {
    version: 9,
    name: 'words of citizens that wait to be looked at',
    stores: {
      cases:
        'id, receipt, receivedAt, [state+receivedAt], [channel+receivedAt], [channel+state+receivedAt], [open+dueAt], [channel+open+dueAt], [channel+version+keptSince], number, [road+receivedAt], origin.imported.key, origin.imported.batch, wordAt, [channel+wordAt]',
    },
    rebuilds: true,
  },
  { version: 10, name: 'what is put aside as spam', stores: {}, rebuilds: true },
];

/** What one device holds of one office. */
export class OfficeDatabase extends Dexie {
  declare entries: Table<records.StoredEntry, number>;
  declare rows: Table<records.StoredRow, string>;
  declare cases: Table<records.StoredCase, string>;
  declare pending: Table<records.PendingAct, number>;
  declare refused: Table<records.RefusedAct, string>;
  declare keys: Table<records.StoredKeys, string>;
  declare meta: Table<records.StoredMeta, string>;
  declare tallies: Table<records.StoredTally, [string, number]>;
  declare counts: Table<records.StoredCount, string>;
  declare files: Table<records.StoredFile, string>;
  declare erasedFiles: Table<records.ErasedFile, string>;
  declare handed: Table<records.StoredHanded, string>;
  declare statuses: Table<records.StoredStatus, string>;

  constructor(
    name: string,
    { shelf, walked = steps }: { readonly shelf: Shelf | null; readonly walked?: readonly Step[] },
  ) {
    // Dexie's cache goes by the name alone and keeps whole answers in memory; the indexes are quick enough without.
    super(name, { cache: 'disabled', ...shelf });
    for (const { version, stores, rebuilds } of walked) {
      const step = this.version(version).stores({ ...stores });
      const due: records.StoredMeta<'rebuild'> = { name: 'rebuild', value: true };
      if (!rebuilds) continue;
      step.upgrade(async (change) => {
        await change.table('meta').put(due);
        // What the statements add up to lacks what this version knows: until it is made again, nothing is known.
        await change.table('meta').delete('authority');
      });
    }
  }

  /** A small thing by its name; `null` when it is not there. */
  async read<Name extends keyof records.MetaValues>(name: Name): Promise<records.MetaValues[Name] | null> {
    const found = (await this.meta.get(name)) as records.StoredMeta<Name> | undefined;
    return found?.value ?? null;
  }

  async write<Name extends keyof records.MetaValues>(
    name: Name,
    value: records.MetaValues[Name],
  ): Promise<void> {
    await this.meta.put({ name, value });
  }
}

/** The database of an office; several offices live in one browser. */
export function officeDatabase(office: OfficeId, shelf: Shelf | null): OfficeDatabase {
  return new OfficeDatabase(`prongsai-office-${office}`, { shelf });
}
