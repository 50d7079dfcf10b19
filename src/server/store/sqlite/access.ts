import { deviceId, officeId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import type { AccessStore } from '../store.ts';
import type { SqliteDatabase } from './database.ts';

/** Tokens, sessions and facts in SQLite. */
export function sqliteAccess(database: SqliteDatabase): AccessStore {
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
    async session(office, hash) {
      const row = database.one(
        'select device, until from session where office = ? and hash = ?',
        office,
        hash,
      );
      if (row === null) return null;
      return {
        office,
        device: deviceId(String(row['device'])),
        until: instant(Number(row['until'])),
      };
    },
    async keepSession(hash, { office, device, until }, now) {
      database.inTransaction(() => {
        database.run('delete from session where until < ?', now);
        database.run('insert or replace into session values (?, ?, ?, ?)', office, hash, device, until);
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
