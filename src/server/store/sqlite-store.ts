import * as v from 'valibot';
import { deviceId, officeId, type OfficeId } from '../../domain/basics/ids.ts';
import { instant } from '../../domain/basics/instant.ts';
import { hpkeSchema } from '../../contracts/authority.ts';
import { openSqlite, type SqliteDatabase } from './sqlite-database.ts';
import { sqliteLog } from './sqlite-log.ts';
import { migrate } from './sqlite-migrations.ts';
import type { AccessStore, DirectoryStore, Store } from './store.ts';

/**
 * Opens the embedded store and brings it up to date.
 * @param path of the database file; ':memory:' for a trial
 * @throws Error when the file cannot be opened or a newer version wrote it
 */
export function openSqliteStore(path: string): Store {
  const database = openSqlite(path);
  migrate(database);
  return {
    log: sqliteLog(database),
    directory: sqliteDirectory(database),
    access: sqliteAccess(database),
    close: async () => database.close(),
  };
}

function sqliteDirectory(database: SqliteDatabase): DirectoryStore {
  const officeIn = (row: { readonly [column: string]: unknown } | null): OfficeId | null =>
    row === null ? null : officeId(String(row['office']));
  return {
    officeOfChannel: async (channel) =>
      officeIn(database.one('select office from channel where channel = ?', channel)),
    async receipt(receipt) {
      const row = database.one('select office, received_at from receipt where receipt = ?', receipt);
      const office = officeIn(row);
      return row === null || office === null
        ? null
        : { receipt, office, receivedAt: instant(Number(row['received_at'])) };
    },
    async invitation(invitation) {
      const row = database.one('select office, sealed from invitation where invitation = ?', invitation);
      const office = officeIn(row);
      if (row === null || office === null) return null;
      const { sealed } = row;
      return { office, sealed: typeof sealed === 'string' ? v.parse(hpkeSchema, JSON.parse(sealed)) : null };
    },
    async leaveRings(office, invitation, sealed) {
      const text = sealed === null ? null : JSON.stringify(sealed);
      database.run(
        'update invitation set sealed = ? where invitation = ? and office = ?',
        text,
        invitation,
        office,
      );
    },
    async status(office, receipt) {
      const row = database.one(
        'select header, signature from status where office = ? and receipt = ?',
        office,
        receipt,
      );
      return row === null ? null : { header: String(row['header']), signature: String(row['signature']) };
    },
    async leaveStatus(office, { receipt, upToSeq, document }) {
      const changed = database.run(
        `insert into status values (?, ?, ?, ?, ?) on conflict (office, receipt)
           do update set up_to_seq = excluded.up_to_seq, header = excluded.header, signature = excluded.signature
           where excluded.up_to_seq >= status.up_to_seq`,
        office,
        receipt,
        upToSeq,
        document.header,
        document.signature,
      );
      return changed === 0 ? 'lower' : 'done';
    },
  };
}

function sqliteAccess(database: SqliteDatabase): AccessStore {
  return {
    hasOffice: async () => database.one('select 1 from office limit 1') !== null,
    async token(hash) {
      const row = database.one('select until, office from token where hash = ?', hash);
      if (row === null) return null;
      const { office } = row;
      return {
        until: instant(Number(row['until'])),
        office: typeof office === 'string' ? officeId(office) : null,
      };
    },
    async keepToken(hash, until) {
      database.run('insert into token values (?, ?, null)', hash, until);
    },
    async session(hash) {
      const row = database.one('select office, device, until from session where hash = ?', hash);
      if (row === null) return null;
      return {
        office: officeId(String(row['office'])),
        device: deviceId(String(row['device'])),
        until: instant(Number(row['until'])),
      };
    },
    async keepSession(hash, { office, device, until }, now) {
      database.inTransaction(() => {
        database.run('delete from session where until < ?', now);
        database.run('insert or replace into session values (?, ?, ?, ?)', hash, office, device, until);
      });
    },
    async fact(name) {
      const row = database.one('select value from fact where name = ?', name);
      return row === null ? null : String(row['value']);
    },
    async keepFact(name, value) {
      database.run('insert or ignore into fact values (?, ?)', name, value);
      return String(database.one('select value from fact where name = ?', name)?.['value']);
    },
  };
}
