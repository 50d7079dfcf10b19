import type { Sql } from './database.ts';
import { standFunction } from './stand-function.ts';

/** One step of the schema; once released, a step never changes. */
interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Letters are compared by their bytes: ids have no language. */
const id = 'text collate "C"';

/** In their order; the number of a step is its place, from 1. */
export const migrations: readonly Migration[] = [
  {
    name: 'log, urn, directory, access',
    sql: `
      create table office (
        office ${id} primary key,
        seq bigint not null,
        hash text not null
      );

      create table entry (
        office ${id} not null,
        seq bigint not null,
        id ${id} not null,
        kind text not null,
        header text not null,
        signature text,
        collector text not null,
        hash text not null,
        primary key (office, seq)
      );
      create unique index entry_by_id on entry (office, id);
      create index entry_statements on entry (office, seq) where kind = 'authority';

      create table content (
        office ${id} not null,
        seq bigint not null,
        text text,
        erased_by bigint,
        primary key (office, seq)
      );
      -- It is sealed, and so as good as chance: packing it would cost time and save nothing.
      alter table content alter column text set storage external;

      create function log_stays() returns trigger language plpgsql as $$
        begin raise exception 'the log is append-only'; end $$;
      create trigger entry_stays before update or delete or truncate on entry
        for each statement execute function log_stays();
      create trigger content_stays before delete or truncate on content
        for each statement execute function log_stays();

      create function content_is_erased_by_its_entry() returns trigger language plpgsql as $$
        begin
          if new.text is not null or new.office <> old.office or new.seq <> old.seq or old.erased_by is not null
            or not exists (
              select 1 from entry
                where office = new.office and seq = new.erased_by and kind = 'erase' and seq > new.seq)
          then raise exception 'content may only be erased, by a signed erase entry'; end if;
          return new;
        end $$;
      create trigger content_changes_by_erasure_only before update on content
        for each row execute function content_is_erased_by_its_entry();

      create table urn (
        office ${id} not null,
        id ${id} not null,
        channel ${id} not null,
        header text not null,
        content text not null,
        day bigint not null,
        late boolean not null,
        primary key (office, id)
      );
      create index urn_by_channel on urn (office, channel);

      create table channel (channel ${id} primary key, office ${id} not null);
      create table receipt (
        receipt ${id} primary key,
        office ${id} not null,
        received_at bigint not null,
        erased boolean not null default false
      );
      create table invitation (invitation ${id} primary key, office ${id} not null, sealed text);
      create table status (
        office ${id} not null,
        receipt ${id} not null,
        up_to_seq bigint not null,
        header text not null,
        signature text not null,
        primary key (office, receipt)
      );

      create table token (hash ${id} primary key, until bigint not null, office ${id});
      create table session (
        hash ${id} primary key,
        office ${id} not null,
        device ${id} not null,
        until bigint not null
      );
      create index session_by_end on session (until);
      create table fact (name ${id} primary key, value text not null);
    `,
  },
  {
    name: 'blobs',
    sql: `
      create table blob (
        office ${id} not null,
        blob ${id} not null,
        entry_seq bigint not null,
        hash text not null,
        size bigint not null,
        have bigint not null,
        since bigint not null,
        primary key (office, blob)
      );
      create index blob_by_entry on blob (office, entry_seq);
      create index blob_incomplete on blob (since) where have < size;
      create table blob_piece (
        office ${id} not null,
        blob ${id} not null,
        at bigint not null,
        bytes bytea not null,
        primary key (office, blob, at),
        foreign key (office, blob) references blob on delete cascade
      );
      alter table blob_piece alter column bytes set storage external;
      create index entry_snapshots on entry (office, seq) where kind = 'snapshot';
    `,
  },
  {
    name: 'what is held above a day’s ceiling',
    sql: `
      create table held (
        office ${id} not null,
        channel ${id} not null,
        id ${id} not null,
        receipt ${id},
        header text not null,
        content text not null,
        received_at bigint not null,
        late boolean not null,
        primary key (office, id)
      );
      alter table held alter column content set storage external;
      create index held_by_channel on held (office, channel, id);

      create table daily (
        office ${id} not null,
        channel ${id} not null,
        day bigint not null,
        count integer not null,
        primary key (office, channel, day)
      );

      alter table receipt add column held boolean not null default false;
    `,
  },
  { name: 'a batch in one round trip', sql: standFunction },
  {
    // Whoever had one signs again, which devices do by themselves.
    name: 'sessions by office',
    sql: `
      drop table session;
      create table session (
        office ${id} not null,
        hash ${id} not null,
        device ${id} not null,
        until bigint not null,
        primary key (office, hash)
      );
      create index session_by_end on session (until);
    `,
  },
  {
    name: 'editions shared by link',
    sql: `
      create table edition (
        office ${id} not null,
        edition ${id} not null,
        grid text not null,
        shared_at bigint not null,
        primary key (office, edition)
      );
      create index edition_by_id on edition (edition);
    `,
  },
];

/** Any number that nothing else on this database takes a lock under. */
const migrationLock = 7_262_564;

/**
 * Brings the schema up to date, in one transaction; processes that start at once take turns.
 * @throws Error when a newer collector has written this database, or it cannot hold our texts
 */
export async function migrate(sql: Sql): Promise<void> {
  await sql.begin(async (run) => {
    // A step may take its time, and so may the wait for another process that is at it.
    await run`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)`;
    await run`select pg_advisory_xact_lock(${migrationLock})`;
    await mustSuit(run);
    await run`create table if not exists migration (step integer primary key, name text not null)`;
    const [done] = await run<{ step: number }[]>`select coalesce(max(step), 0) as step from migration`;
    const step = done?.step ?? 0;
    if (step > migrations.length) {
      throw new Error(
        `ฐานข้อมูลนี้เขียนโดยโปรแกรมรุ่นใหม่กว่า โปรดอัปเดตโปรแกรม · The database was written by a newer version (${step}): update the program.`,
      );
    }
    for (const [index, { name, sql: text }] of migrations.entries()) {
      if (index < step) continue;
      await run.unsafe(text);
      await run`insert into migration values (${index + 1}, ${name})`;
    }
  });
}

async function mustSuit(run: Pick<Sql, 'unsafe'>): Promise<void> {
  const [is] = await run.unsafe<{ version: number; encoding: string }[]>(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  if (is === undefined || is.version < 150_000 || is.encoding !== 'UTF8') {
    throw new Error(
      `ต้องใช้ PostgreSQL 15 ขึ้นไป และฐานข้อมูลแบบ UTF8 · PostgreSQL 15 or later with a UTF8 database is needed, got ${is?.version} ${is?.encoding}`,
    );
  }
}
