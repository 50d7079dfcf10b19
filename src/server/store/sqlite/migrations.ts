import type { SqliteDatabase } from './database.ts';

/** One step of the schema; once released, a step never changes. */
interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** In their order; the number of a step is its place, from 1. */
export const migrations: readonly Migration[] = [
  {
    name: 'log, urn, directory, access',
    sql: `
      create table office (
        office text not null primary key,
        seq integer not null,
        hash text not null
      ) strict, without rowid;

      create table entry (
        office text not null,
        seq integer not null,
        id text not null,
        kind text not null,
        header text not null,
        signature text,
        collector text not null,
        hash text not null,
        primary key (office, seq)
      ) strict;
      create unique index entry_by_id on entry (office, id);
      create index entry_statements on entry (office, seq) where kind = 'authority';

      create table content (
        office text not null,
        seq integer not null,
        text text,
        erased_by integer,
        primary key (office, seq)
      ) strict;

      create trigger entry_stays_as_it_is before update on entry
        begin select raise(abort, 'the log is append-only'); end;
      create trigger entry_stays before delete on entry
        begin select raise(abort, 'the log is append-only'); end;
      create trigger content_stays before delete on content
        begin select raise(abort, 'the log is append-only'); end;
      create trigger content_changes_by_erasure_only before update on content
        when new.text is not null or new.office is not old.office or new.seq is not old.seq or old.erased_by is not null
          or not exists (
            select 1 from entry where office = new.office and seq = new.erased_by and kind = 'erase' and seq > new.seq)
        begin select raise(abort, 'content may only be erased, by a signed erase entry'); end;

      create table urn (
        office text not null,
        channel text not null,
        id text not null,
        header text not null,
        content text not null,
        day integer not null,
        late integer not null,
        primary key (office, id)
      ) strict, without rowid;
      create index urn_by_channel on urn (office, channel);

      create table channel (channel text not null primary key, office text not null) strict, without rowid;
      create table receipt (
        receipt text not null primary key,
        office text not null,
        received_at integer not null
      ) strict, without rowid;
      create table invitation (
        invitation text not null primary key,
        office text not null,
        sealed text
      ) strict, without rowid;
      create table status (
        office text not null,
        receipt text not null,
        up_to_seq integer not null,
        header text not null,
        signature text not null,
        primary key (office, receipt)
      ) strict;

      create table token (
        hash text not null primary key,
        until integer not null,
        office text
      ) strict, without rowid;
      create table session (
        hash text not null primary key,
        office text not null,
        device text not null,
        until integer not null
      ) strict, without rowid;
      create index session_by_end on session (until);
      create table fact (name text not null primary key, value text not null) strict, without rowid;
    `,
  },
  {
    name: 'receipts of erased cases',
    sql: 'alter table receipt add column erased integer not null default 0;',
  },
  {
    name: 'blobs',
    sql: `
      create table blob (
        office text not null,
        blob text not null,
        entry_seq integer not null,
        hash text not null,
        size integer not null,
        have integer not null,
        since integer not null,
        primary key (office, blob)
      ) strict, without rowid;
      create index blob_by_entry on blob (office, entry_seq);
      create index blob_incomplete on blob (since) where have < size;
      create table blob_piece (
        office text not null,
        blob text not null,
        at integer not null,
        bytes blob not null,
        primary key (office, blob, at),
        foreign key (office, blob) references blob on delete cascade
      ) strict;
      create index entry_snapshots on entry (office, seq) where kind = 'snapshot';
    `,
  },
  {
    name: 'what is held above a day’s ceiling',
    sql: `
      create table held (
        office text not null,
        channel text not null,
        id text not null,
        receipt text,
        header text not null,
        content text not null,
        received_at integer not null,
        late integer not null,
        primary key (office, id)
      ) strict, without rowid;
      create index held_by_channel on held (office, channel, id);

      create table daily (
        office text not null,
        channel text not null,
        day integer not null,
        count integer not null,
        primary key (office, channel, day)
      ) strict, without rowid;

      alter table receipt add column held integer not null default 0;
    `,
  },
  {
    // Whoever had one signs again, which devices do by themselves.
    name: 'sessions by office',
    sql: `
      drop table session;
      create table session (
        office text not null,
        hash text not null,
        device text not null,
        until integer not null,
        primary key (office, hash)
      ) strict, without rowid;
      create index session_by_end on session (until);
    `,
  },
  {
    name: 'editions shared by link',
    sql: `
      create table edition (
        office text not null,
        edition text not null,
        grid text not null,
        shared_at integer not null,
        primary key (office, edition)
      ) strict;
      create index edition_by_id on edition (edition);
    `,
  },
];

/**
 * Brings the schema up to date, in one transaction; two processes that start at once take turns.
 * @throws Error when a newer collector has written this database
 */
export function migrate(database: SqliteDatabase): void {
  database.inTransaction(() => {
    const version = Number(database.one('pragma user_version')?.['user_version'] ?? 0);
    if (version > migrations.length) {
      throw new Error(
        `ฐานข้อมูลนี้เขียนโดยโปรแกรมรุ่นใหม่กว่า โปรดอัปเดตโปรแกรม · The database was written by a newer version (${version}): update the program.`,
      );
    }
    for (const { sql } of migrations.slice(version)) database.script(sql);
    database.script(`pragma user_version = ${migrations.length}`);
  });
}
