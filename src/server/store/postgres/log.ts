import { entryId, type EntryId, type OfficeId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import type { Place } from '../../../contracts/header.ts';
import { readCollectorHeader } from '../../../seal/chain.ts';
import type { KnownEntry, LogStore } from '../log-store.ts';
import { bringAbout, isPlain, stand } from './append.ts';
import { isTwin, type Sql, type Transaction } from './database.ts';
import { logEntryOf, urnSheetOf, type EntryRow, type UrnRow } from './rows.ts';

/** Why a founding was not made; thrown so that its transaction leaves nothing behind. */
class NotFounded extends Error {
  readonly reason: 'token-gone' | 'office-exists';

  constructor(reason: 'token-gone' | 'office-exists') {
    super(reason);
    this.reason = reason;
  }
}

/** The log in PostgreSQL. */
export function postgresLog(sql: Sql): LogStore {
  const columns = sql`e.header, e.signature, e.collector, e.hash, c.text as content`;
  const joined = sql`entry e join content c on c.office = e.office and c.seq = e.seq`;

  async function head(run: Sql | Transaction, office: OfficeId): Promise<Place | null> {
    const [row] = await run<Place[]>`select seq, hash from office where office = ${office}`;
    return row === undefined ? null : { seq: row.seq, hash: row.hash };
  }

  return {
    head: (office) => head(sql, office),
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
      if (isPlain(batch)) return stand(sql, office, batch);
      try {
        return await sql.begin(async (run) => {
          const stood = await stand(run, office, batch);
          if (stood === 'done') await bringAbout(run, office, batch);
          return stood;
        });
      } catch (error) {
        // Another process has put the same sheet into the urn, which moves no office on.
        if (batch.intoUrn.length > 0 && isTwin(error)) return 'twins';
        throw error;
      }
    },
    async known(office, ids) {
      const wanted = [...ids];
      const [entries, waiting] = await Promise.all([
        sql<{ id: string; header: string; collector: string }[]>`
          select id, header, collector from entry where office = ${office} and id = any(${wanted}::text[])`,
        sql<{ id: string; header: string; day: number }[]>`
          select id, header, day from urn where office = ${office} and id = any(${wanted}::text[])`,
      ]);
      const found = new Map<EntryId, KnownEntry>();
      for (const { id, header, collector } of entries) {
        const read = readCollectorHeader(collector);
        if (read === null) throw new Error(`entry ${id} of ${office} has no collector's part`);
        found.set(entryId(id), { header, seq: read.seq, receivedAt: read.receivedAt });
      }
      for (const { id, header, day } of waiting) {
        if (!found.has(entryId(id))) found.set(entryId(id), { header, seq: null, receivedAt: instant(day) });
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
        select ${columns} from ${joined} where e.office = ${office} and e.seq > ${seq} order by e.seq limit ${limit}`;
      return rows.map(logEntryOf);
    },
    async statements(office, { after, upTo }) {
      const rows = await sql<EntryRow[]>`
        select ${columns} from ${joined}
          where e.office = ${office} and e.seq > ${after} and e.seq <= ${upTo} and e.kind = 'authority' order by e.seq`;
      return rows.map(logEntryOf);
    },
    async envelopes(office, ids) {
      const rows = await sql<EntryRow[]>`
        select ${columns} from ${joined}
          where e.office = ${office} and e.id = any(${[...ids]}::text[]) and c.text is not null order by e.seq`;
      return rows.flatMap(({ header, content, signature }) =>
        content === null ? [] : [{ header, content, signature }],
      );
    },
  };
}
