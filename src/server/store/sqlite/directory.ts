import * as v from 'valibot';
import { officeId, type OfficeId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import { hpkeSchema } from '../../../contracts/authority.ts';
import { mostEditions, type DirectoryStore } from '../store.ts';
import type { SqliteDatabase } from './database.ts';

/** What lies ready for strangers, in SQLite. */
export function sqliteDirectory(database: SqliteDatabase): DirectoryStore {
  const officeIn = (row: { readonly [column: string]: unknown } | null): OfficeId | null =>
    row === null ? null : officeId(String(row['office']));
  return {
    officeOfChannel: async (channel) =>
      officeIn(database.one('select office from channel where channel = ?', channel)),
    async receipt(receipt) {
      const row = database.one(
        'select office, received_at, erased, held from receipt where receipt = ?',
        receipt,
      );
      const office = officeIn(row);
      return row === null || office === null
        ? null
        : {
            receipt,
            office,
            receivedAt: instant(Number(row['received_at'])),
            isErased: row['erased'] === 1,
            isHeld: row['held'] === 1,
          };
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
    async edition(edition) {
      const row = database.one('select grid from edition where edition = ? limit 1', edition);
      return row === null ? null : String(row['grid']);
    },
    leaveEdition: async (office, { edition, grid, sharedAt }) =>
      database.inTransaction(() => {
        database.run(
          `insert into edition values (?, ?, ?, ?)
             on conflict (office, edition) do update set shared_at = excluded.shared_at`,
          office,
          edition,
          grid,
          sharedAt,
        );
        database.run(
          `delete from edition where office = ? and edition not in (
             select edition from edition where office = ? order by shared_at desc, edition limit ?)`,
          office,
          office,
          mostEditions,
        );
      }),
  };
}
