import type { OfficeId } from '../../../domain/basics/ids.ts';
import { arrivals, type Append } from '../log-store.ts';
import { eraseBlobs, listBlobs } from './blobs.ts';
import { newsChannel } from './news-line.ts';
import type { Sql, Transaction } from './database.ts';

/** Whether an office stood where the batch said, and now stands at its end with all its entries. */
export type Stood = 'done' | 'moved' | 'twins';

/**
 * Moves an office on and writes the batch's entries and receipts: one statement, and so one round trip and one commit.
 * The office's row is the lock: whoever comes second finds it moved.
 */
export async function stand(sql: Sql | Transaction, office: OfficeId, batch: Append): Promise<Stood> {
  const { from, to, entries, receipts } = batch;
  const [found] = await sql<{ stands: boolean }[]>`
    with stands as (
      update office set seq = ${to.seq}, hash = ${to.hash}
        where office = ${office} and seq = ${from.seq} and hash = ${from.hash}
          and not exists (
            select 1 from entry where office = ${office} and id = any(${[...arrivals(batch)]}::text[]))
          and not exists (
            select 1 from urn where office = ${office} and id = any(${[...arrivals(batch)]}::text[]))
        returning 1
    ), given as materialized (
      select * from unnest(
        ${entries.map(({ seq }) => seq)}::bigint[], ${entries.map((entry) => entry.id)}::text[],
        ${entries.map(({ kind }) => kind)}::text[], ${entries.map(({ header }) => header)}::text[],
        ${entries.map(({ signature }) => signature)}::text[], ${entries.map(({ collector }) => collector)}::text[],
        ${entries.map(({ hash }) => hash)}::text[], ${entries.map(({ content }) => content)}::text[]
      ) as given (seq, id, kind, header, signature, collector, hash, content)
      where exists (select 1 from stands)
    ), entered as (
      insert into entry select ${office}, seq, id, kind, header, signature, collector, hash from given
    ), contained as (
      insert into content select ${office}, seq, content from given
    ), received as (
      insert into receipt (receipt, office, received_at)
        select receipt, ${office}, received_at
          from unnest(
            ${receipts.map(({ receipt }) => receipt)}::text[], ${receipts.map((place) => place.receivedAt)}::bigint[]
          ) as place (receipt, received_at)
          where exists (select 1 from stands)
        on conflict do nothing
    )
    select exists (select 1 from stands) as stands, case when exists (select 1 from stands)
      then pg_notify(${newsChannel}, ${`${office} ${to.seq}`}) end as told`;
  if (found?.stands === true) return 'done';
  const [now] = await sql<
    { seq: number; hash: string }[]
  >`select seq, hash from office where office = ${office}`;
  return now?.seq === from.seq && now.hash === from.hash ? 'twins' : 'moved';
}

/** Whether a batch is nothing but entries and receipts, as nearly all are. */
export function isPlain(batch: Append): boolean {
  const { intoUrn, outOfUrn, blobs, erased, channels, invitations, spentInvitations } = batch;
  return [intoUrn, outOfUrn, blobs, erased, channels, invitations, spentInvitations].every(
    ({ length }) => length === 0,
  );
}

/** Writes what else a batch brings, in the transaction in which the office stands already. */
export async function bringAbout(run: Transaction, office: OfficeId, batch: Append): Promise<void> {
  const { intoUrn, outOfUrn, blobs, erased, channels, invitations, spentInvitations } = batch;
  // Asked without waiting for each other: they go down the line together, and are done in this order.
  const done: Promise<unknown>[] = [];
  if (outOfUrn.length > 0)
    done.push(run`delete from urn where office = ${office} and id = any(${[...outOfUrn]}::text[])`.execute());
  for (const { id, channel, header, content, day, late } of intoUrn) {
    done.push(
      run`insert into urn values (${office}, ${id}, ${channel}, ${header}, ${content}, ${day}, ${late})`.execute(),
    );
  }
  done.push(...listBlobs(run, office, blobs));
  for (const { by, target } of erased) done.push(...erase(run, office, { by, target }));
  for (const channel of channels)
    done.push(run`insert into channel values (${channel}, ${office})`.execute());
  for (const invitation of invitations)
    done.push(run`insert into invitation values (${invitation}, ${office}, null)`.execute());
  for (const invitation of spentInvitations) {
    done.push(
      run`update invitation set sealed = null where invitation = ${invitation} and office = ${office}`.execute(),
    );
  }
  await Promise.all(done);
}

function erase(
  run: Transaction,
  office: OfficeId,
  { by, target }: Append['erased'][number],
): readonly Promise<unknown>[] {
  const receipt = run`
    select header::json ->> 'receipt' from entry where office = ${office} and id = ${target} and kind = 'submission'`;
  return [
    run`
      update content set text = null, erased_by = ${by} where office = ${office} and text is not null
        and seq = (
          select seq from entry
            where office = ${office} and id = ${target} and seq < ${by} and kind not in ('authority', 'erase'))`.execute(),
    run`update receipt set erased = true where office = ${office} and receipt = (${receipt})`.execute(),
    run`delete from status where office = ${office} and receipt = (${receipt})`.execute(),
    ...eraseBlobs(run, office, { by, target }),
  ];
}
