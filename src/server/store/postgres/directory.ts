import * as v from 'valibot';
import { officeId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import { hpkeSchema } from '../../../contracts/authority.ts';
import { mostEditions, type DirectoryStore } from '../store.ts';
import type { Sql } from './database.ts';

/** What lies ready for strangers, in PostgreSQL. */
export function postgresDirectory(sql: Sql): DirectoryStore {
  return {
    async officeOfChannel(channel) {
      const [row] = await sql<{ office: string }[]>`select office from channel where channel = ${channel}`;
      return row === undefined ? null : officeId(row.office);
    },
    async receipt(receipt) {
      const [row] = await sql<{ office: string; received_at: number; erased: boolean; held: boolean }[]>`
        select office, received_at, erased, held from receipt where receipt = ${receipt}`;
      if (row === undefined) return null;
      const { office, received_at: receivedAt, erased, held } = row;
      return {
        receipt,
        office: officeId(office),
        receivedAt: instant(receivedAt),
        isErased: erased,
        isHeld: held,
      };
    },
    async invitation(invitation) {
      const [row] = await sql<{ office: string; sealed: string | null }[]>`
        select office, sealed from invitation where invitation = ${invitation}`;
      if (row === undefined) return null;
      const { office, sealed } = row;
      return {
        office: officeId(office),
        sealed: sealed === null ? null : v.parse(hpkeSchema, JSON.parse(sealed)),
      };
    },
    async leaveRings(office, invitation, sealed) {
      const text = sealed === null ? null : JSON.stringify(sealed);
      await sql`update invitation set sealed = ${text} where invitation = ${invitation} and office = ${office}`;
    },
    async status(office, receipt) {
      const [row] = await sql<{ header: string; signature: string }[]>`
        select header, signature from status where office = ${office} and receipt = ${receipt}`;
      return row === undefined ? null : { header: row.header, signature: row.signature };
    },
    async leaveStatus(office, { receipt, upToSeq, document: { header, signature } }) {
      const left = await sql`
        insert into status values (${office}, ${receipt}, ${upToSeq}, ${header}, ${signature})
          on conflict (office, receipt) do update
            set up_to_seq = excluded.up_to_seq, header = excluded.header, signature = excluded.signature
            where excluded.up_to_seq >= status.up_to_seq
          returning 1`;
      return left.length === 0 ? 'lower' : 'done';
    },
    async edition(edition) {
      const [row] = await sql<
        { grid: string }[]
      >`select grid from edition where edition = ${edition} limit 1`;
      return row?.grid ?? null;
    },
    async leaveEdition(office, { edition, grid, sharedAt }) {
      await sql.begin((run) => [
        run`
          insert into edition values (${office}, ${edition}, ${grid}, ${sharedAt})
            on conflict (office, edition) do update set shared_at = excluded.shared_at`,
        run`
          delete from edition where office = ${office} and edition not in (
            select edition from edition where office = ${office}
              order by shared_at desc, edition limit ${mostEditions})`,
      ]);
    },
  };
}
