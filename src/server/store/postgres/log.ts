import { entryId, officeId, type EntryId, type OfficeId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import type { Place } from '../../../contracts/header.ts';
import { readCollectorHeader } from '../../../seal/chain.ts';
import type { Append, KnownEntry, LogStore } from '../log-store.ts';
import { bringAbout, isPlain, stand, unlessThrown, type Stood } from './append.ts';
import type { Connections, Sql, Transaction } from './database.ts';

import { logEntryOf, urnSheetOf, type EntryRow, type UrnRow } from './rows.ts';

/** Why a founding was not made; thrown so that its transaction leaves nothing behind. */
class NotFounded extends Error {
  readonly reason: 'token-gone' | 'office-exists';

  constructor(reason: 'token-gone' | 'office-exists') {
    super(reason);
    this.reason = reason;
  }
}

/** What waits outside the log, as it comes out of the database. */
interface WaitingRow {
  readonly id: string;
  readonly header: string;
  readonly at: number;
}

/**
 * The log in PostgreSQL.
 * @param tell other processes how far an office's log has come
 */
export function postgresLog(
  { pool: sql, first }: Connections,
  tell: (office: OfficeId, seq: number) => void,
): LogStore {
  let isFirstBusy = false;

  /** On the first connection while it is free; the batches of other offices go beside it. */
  async function standAlone(office: OfficeId, batch: Append): Promise<Stood> {
    if (isFirstBusy) return stand(sql, office, batch);
    isFirstBusy = true;
    try {
      return await stand(first, office, batch);
    } finally {
      isFirstBusy = false;
    }
  }

  const columns = sql`e.header, e.signature, e.collector, e.hash, c.text as content`;
  // Entry by entry: a plain join may read all contents of an office before it looks at how few are wanted.
  const withContent = sql`
    lateral (select text from content where office = e.office and seq = e.seq limit 1) as c`;

  async function head(run: Sql | Transaction, office: OfficeId): Promise<Place | null> {
    const [row] = await run<Place[]>`select seq, hash from office where office = ${office}`;
    return row === undefined ? null : { seq: row.seq, hash: row.hash };
  }

  return {
    head: (office) => head(sql, office),
    async heads(offices) {
      const rows = await sql<{ office: string; seq: number }[]>`
        select o.office, o.seq from unnest(${[...offices]}::text[]) as one (office),
          lateral (select office, seq from office where office = one.office limit 1) as o`;
      return new Map(rows.map(({ office, seq }) => [officeId(office), seq]));
    },
    async found(office, tokenHash, batch) {
      try {
        return await sql.begin(async (run) => {
          // The token first: whoever repeats a founding must hear that it was theirs.
          const token = await run`
            update token set office = ${office} where hash = ${tokenHash} and office is null returning 1`;
          if (token.length === 0) throw new NotFounded('token-gone');
          const made = await run`
            insert into office values (${office}, ${batch.from.seq}, ${batch.from.hash})
              on conflict do nothing returning 1`;
          if (made.length === 0) throw new NotFounded('office-exists');
          if ((await stand(run, office, batch)) !== 'done')
            throw new Error('a new office holds something already');
          await bringAbout(run, office, batch);
          return 'done' as const;
        });
      } catch (error) {
        if (error instanceof NotFounded) return error.reason;
        throw error;
      }
    },
    async append(office, batch) {
      const stood = await unlessThrown(
        isPlain(batch)
          ? standAlone(office, batch)
          : sql.begin(async (run) => {
              const stands = await stand(run, office, batch);
              if (stands === 'done') await bringAbout(run, office, batch);
              return stands;
            }),
      );
      if (stood === 'done' && batch.entries.length > 0) tell(office, batch.to.seq);
      return stood;
    },
    async known(office, ids) {
      // Each by itself: with `= any(…)` PostgreSQL may choose to read all of an office and filter.
      const wanted = sql`unnest(${[...ids]}::text[]) as one (id)`;
      const [entries, waiting, held] = await Promise.all([
        sql<{ id: string; header: string; collector: string }[]>`
          select entry.id, header, collector from ${wanted},
            lateral (select * from entry where office = ${office} and id = one.id limit 1) as entry`,
        sql<WaitingRow[]>`
          select urn.id, header, day as at from ${wanted},
            lateral (select * from urn where office = ${office} and id = one.id limit 1) as urn`,
        sql<WaitingRow[]>`
          select held.id, header, received_at as at from ${wanted},
            lateral (select * from held where office = ${office} and id = one.id limit 1) as held`,
      ]);
      const found = new Map<EntryId, KnownEntry>();
      for (const { id, header, collector } of entries) {
        const read = readCollectorHeader(collector);
        if (read === null) throw new Error(`entry ${id} of ${office} has no collector's part`);
        found.set(entryId(id), { header, seq: read.seq, receivedAt: read.receivedAt, isHeld: false });
      }
      for (const [rows, isHeld] of [[waiting, false] as const, [held, true] as const]) {
        for (const { id, header, at } of rows) {
          if (!found.has(entryId(id)))
            found.set(entryId(id), { header, seq: null, receivedAt: instant(at), isHeld });
        }
      }
      return found;
    },
    async hashAt(office, seq) {
      const [row] = await sql<{ hash: string }[]>`
        select hash from entry where office = ${office} and seq = ${seq}`;
      return row?.hash ?? null;
    },
    async urn(office, channel) {
      const rows = await sql<UrnRow[]>`
        select * from urn where office = ${office} and channel = ${channel} order by id`;
      return rows.map(urnSheetOf);
    },
    async after(office, seq, limit) {
      const rows = await sql<EntryRow[]>`
        select ${columns} from (
            select * from entry where office = ${office} and seq > ${seq} order by seq limit ${limit}) as e,
          ${withContent} order by e.seq`;
      return rows.map(logEntryOf);
    },
    async statements(office, { after, upTo }) {
      const rows = await sql<EntryRow[]>`
        select ${columns} from (
            select * from entry
              where office = ${office} and seq > ${after} and seq <= ${upTo} and kind = 'authority') as e,
          ${withContent} order by e.seq`;
      return rows.map(logEntryOf);
    },
    async envelopes(office, ids) {
      const rows = await sql<EntryRow[]>`
        select ${columns} from unnest(${[...ids]}::text[]) as one (id),
            lateral (select * from entry where office = ${office} and id = one.id limit 1) as e,
            ${withContent}
          where c.text is not null order by e.seq`;
      return rows.flatMap(({ header, content, signature }) =>
        content === null ? [] : [{ header, content, signature }],
      );
    },
  };
}
