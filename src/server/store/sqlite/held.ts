import { channelId, entryId, receiptId, type EntryId, type OfficeId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import type { DayCount, HeldForm, HeldStore } from '../held-store.ts';
import type { Row, SqliteDatabase } from './database.ts';

/** What is held, in SQLite. */
export function sqliteHeld(database: SqliteDatabase): HeldStore {
  return {
    taken: async (office, channel, day) => taken(database, office, { channel, day }),
    async forms(office, channel) {
      const row = database.one(
        `select
          (select count(*) from entry
            where office = ? and kind in ('submission', 'sheet') and instr(header, ?) > 0)
          + (select count(*) from urn where office = ? and channel = ?)
          + (select count(*) from held where office = ? and channel = ?) as forms`,
        office,
        `"channel":"${channel}"`,
        office,
        channel,
        office,
        channel,
      );
      return Number(row?.['forms'] ?? 0);
    },
    counts: async (office) =>
      database
        .all('select channel, count(*) as held from held where office = ? group by channel', office)
        .map((row) => ({ channel: channelId(String(row['channel'])), held: Number(row['held']) })),
    page: async (office, channel, { after, limit }) =>
      database
        .all(
          'select * from held where office = ? and channel = ? and id > ? order by id limit ?',
          office,
          channel,
          after ?? '',
          limit,
        )
        .map(heldFormOf),
    async some(office, channel, ids) {
      const sql = 'select * from held where office = ? and id = ? and channel = ?';
      return [...new Set(ids)]
        .sort()
        .map((id) => database.one(sql, office, id, channel))
        .filter((row) => row !== null)
        .map(heldFormOf);
    },
    drop: async (office, channel, ids) =>
      database.inTransaction(() => {
        let dropped = 0;
        for (const id of ids) {
          database.run(
            `delete from receipt where office = ? and held = 1
               and receipt = (select receipt from held where office = ? and id = ? and channel = ?)`,
            office,
            office,
            id,
            channel,
          );
          dropped += database.run(
            'delete from held where office = ? and id = ? and channel = ?',
            office,
            id,
            channel,
          );
        }
        return dropped;
      }),
  };
}

function heldFormOf(row: Row): HeldForm {
  const receipt = row['receipt'];
  return {
    id: entryId(String(row['id'])),
    channel: channelId(String(row['channel'])),
    receipt: typeof receipt === 'string' ? receiptId(receipt) : null,
    header: String(row['header']),
    content: String(row['content']),
    receivedAt: instant(Number(row['received_at'])),
    late: Number(row['late']) === 1,
  };
}

function taken(
  database: SqliteDatabase,
  office: OfficeId,
  { channel, day }: Pick<DayCount, 'channel' | 'day'>,
): number {
  const row = database.one(
    'select count from daily where office = ? and channel = ? and day = ?',
    office,
    channel,
    day,
  );
  return Number(row?.['count'] ?? 0);
}

/** Keeps a form among the held, and that its receipt is known; in the transaction of its batch. */
export function insertHeld(database: SqliteDatabase, office: OfficeId, form: HeldForm): void {
  const { id, channel, receipt, header, content, receivedAt, late } = form;
  database.run(
    'insert into held (office, channel, id, receipt, header, content, received_at, late) values (?, ?, ?, ?, ?, ?, ?, ?)',
    office,
    channel,
    id,
    receipt,
    header,
    content,
    receivedAt,
    late ? 1 : 0,
  );
  if (receipt === null) return;
  database.run(
    'insert or ignore into receipt (receipt, office, received_at, held) values (?, ?, ?, 1)',
    receipt,
    office,
    receivedAt,
  );
}

export function stillHeld(database: SqliteDatabase, office: OfficeId, id: EntryId): boolean {
  return database.one('select 1 from held where office = ? and id = ?', office, id) !== null;
}

/** Whether a batch's counts begin where the database stands. */
export function countsStand(
  database: SqliteDatabase,
  office: OfficeId,
  counted: readonly DayCount[],
): boolean {
  return counted.every((count) => taken(database, office, count) === count.from);
}

/** Writes a batch's counts; with a channel's first of a day those of its days before go. */
export function writeCounts(database: SqliteDatabase, office: OfficeId, counted: readonly DayCount[]): void {
  for (const { channel, day, from, to } of counted) {
    if (from === 0)
      database.run('delete from daily where office = ? and channel = ? and day < ?', office, channel, day);
    database.run('insert or replace into daily values (?, ?, ?, ?)', office, channel, day, to);
  }
}
