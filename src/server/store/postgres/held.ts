import { channelId, entryId, receiptId, type OfficeId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import type { HeldForm, HeldStore } from '../held-store.ts';
import type { Sql, Transaction } from './database.ts';

/** A held form as it comes out of the database. */
interface HeldRow {
  readonly id: string;
  readonly channel: string;
  readonly receipt: string | null;
  readonly header: string;
  readonly content: string;
  readonly received_at: number;
  readonly late: boolean;
}

/** What is held, in PostgreSQL. */
export function postgresHeld(sql: Sql): HeldStore {
  return {
    async taken(office, channel, day) {
      const [row] = await sql<{ count: number }[]>`
        select count from daily where office = ${office} and channel = ${channel} and day = ${day}`;
      return row?.count ?? 0;
    },
    async forms(office, channel) {
      const [row] = await sql<{ forms: number }[]>`
        select (select count(*) from entry
            where office = ${office} and kind in ('submission', 'sheet')
              and position(${`"channel":"${channel}"`}::text in header) > 0)
          + (select count(*) from urn where office = ${office} and channel = ${channel})
          + (select count(*) from held where office = ${office} and channel = ${channel}) as forms`;
      return row?.forms ?? 0;
    },
    async counts(office) {
      const rows = await sql<{ channel: string; held: number }[]>`
        select channel, count(*) as held from held where office = ${office} group by channel order by channel`;
      return rows.map(({ channel, held }) => ({ channel: channelId(channel), held }));
    },
    async page(office, channel, { after, limit }) {
      const rows = await sql<HeldRow[]>`
        select * from held where office = ${office} and channel = ${channel} and id > ${after ?? ''}
          order by id limit ${limit}`;
      return rows.map(heldFormOf);
    },
    async some(office, channel, ids) {
      const rows = await sql<HeldRow[]>`
        select * from held where office = ${office} and id = any(${[...ids]}::text[]) and channel = ${channel}
          order by id`;
      return rows.map(heldFormOf);
    },
    async drop(office, channel, ids) {
      const wanted = [...ids];
      return sql.begin(async (run) => {
        await lock(run, office);
        const dropped = await run`
          with dropped as (
            delete from held where office = ${office} and id = any(${wanted}::text[]) and channel = ${channel}
              returning receipt
          ), forgotten as (
            delete from receipt where office = ${office} and held and receipt in (select receipt from dropped)
          )
          select 1 from dropped`;
        return dropped.length;
      });
    },
  };
}

/** Asks at once to wait until nobody else writes for an office: what is asked after it sees all that was written before. */
function lock(run: Transaction, office: OfficeId): Promise<unknown> {
  return run`select 1 from office where office = ${office} for update`.execute();
}

function heldFormOf({ id, channel, receipt, received_at: at, ...row }: HeldRow): HeldForm {
  const { header, content, late } = row;
  return {
    id: entryId(id),
    channel: channelId(channel),
    receipt: receipt === null ? null : receiptId(receipt),
    header,
    content,
    receivedAt: instant(at),
    late,
  };
}

/** Keeps forms among the held, and that their receipts are known; in the transaction of their batch. */
export function insertHeld(run: Transaction, office: OfficeId, forms: readonly HeldForm[]) {
  const receipts = forms.filter(({ receipt }) => receipt !== null);
  return [
    run`
      insert into held (office, channel, id, receipt, header, content, received_at, late)
        select ${office}, channel, id, receipt, header, content, received_at, late <> 0 from unnest(
          ${forms.map(({ channel }) => channel)}::text[], ${forms.map(({ id }) => id)}::text[],
          ${forms.map(({ receipt }) => receipt)}::text[], ${forms.map(({ header }) => header)}::text[],
          ${forms.map(({ content }) => content)}::text[], ${forms.map(({ receivedAt }) => receivedAt)}::bigint[],
          ${forms.map(({ late }) => (late ? 1 : 0))}::integer[]
        ) as given (channel, id, receipt, header, content, received_at, late)`,
    run`
      insert into receipt (receipt, office, received_at, held)
        select receipt, ${office}, received_at, true
          from unnest(
            ${receipts.map(({ receipt }) => receipt)}::text[],
            ${receipts.map(({ receivedAt }) => receivedAt)}::bigint[]
          ) as place (receipt, received_at)
        on conflict do nothing`,
  ];
}
