import postgres from 'postgres';
import type { OfficeId } from '../../../domain/basics/ids.ts';
import { arrivals, type Append } from '../log-store.ts';
import { eraseBlobs, listBlobs } from './blobs.ts';
import type { Sql, Transaction } from './database.ts';
import { insertHeld } from './held.ts';
import { standErrors } from './stand-function.ts';

/** Whether an office stood where the batch said, and now stands at its end with all its entries. */
export type Stood = 'done' | 'moved' | 'twins';

/** Moves an office on and writes the batch's entries, receipts and counts: one call, one round trip (stand-function.ts). */
export async function stand(sql: Sql | Transaction, office: OfficeId, batch: Append): Promise<Stood> {
  const { from, to, entries, receipts, counted, outOfHeld } = batch;
  const day = counted[0]?.day ?? 0; // the same for all: a batch is made in one moment
  const [row] = await sql<{ stood: Stood }[]>`
    select stand(
      ${office}, ${from.seq}, ${from.hash}, ${to.seq}, ${to.hash},
      ${entries.map(({ seq }) => seq)}, ${entries.map(({ id }) => id)}, ${entries.map(({ kind }) => kind)},
      ${entries.map(({ header }) => header)}, ${entries.map(({ signature }) => signature)},
      ${entries.map(({ collector }) => collector)}, ${entries.map(({ hash }) => hash)},
      ${entries.map(({ content }) => content)},
      ${receipts.map(({ receipt }) => receipt)}, ${receipts.map(({ receivedAt }) => receivedAt)},
      ${day}, ${counted.map(({ channel }) => channel)}, ${counted.map((count) => count.from)},
      ${counted.map((count) => count.to)},
      ${[...arrivals(batch)]}, ${[...outOfHeld]}
    ) as stood`;
  if (row === undefined) throw new Error('stand has answered nothing');
  return row.stood;
}

/** An answer that was thrown, and with it all undone, is an answer all the same. */
export async function unlessThrown(standing: Promise<Stood>): Promise<Stood> {
  try {
    return await standing;
  } catch (error) {
    const code = error instanceof postgres.PostgresError ? error.code : '';
    if (code === standErrors.twins) return 'twins';
    if (code === standErrors.moved) return 'moved';
    throw error;
  }
}

/** Whether a batch is nothing but entries, receipts and counts, as nearly all are. */
export function isPlain(batch: Append): boolean {
  const { intoUrn, outOfUrn, blobs, erased, channels, invitations, spentInvitations, held, outOfHeld } =
    batch;
  return [intoUrn, outOfUrn, blobs, erased, channels, invitations, spentInvitations, held, outOfHeld].every(
    ({ length }) => length === 0,
  );
}

/** Writes what else a batch brings, in the transaction in which the office stands already. */
export async function bringAbout(run: Transaction, office: OfficeId, batch: Append): Promise<void> {
  const { intoUrn, outOfUrn, blobs, erased, channels, invitations, spentInvitations, held, outOfHeld } =
    batch;
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
  if (held.length > 0) done.push(...insertHeld(run, office, held).map((one) => one.execute()));
  if (outOfHeld.length > 0)
    done.push(
      run`delete from held where office = ${office} and id = any(${[...outOfHeld]}::text[])`.execute(),
    );
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
