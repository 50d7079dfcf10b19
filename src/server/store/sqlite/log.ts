import { channelId, entryId, type EntryId, type OfficeId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import type { Envelope, LogEntry } from '../../../contracts/envelope.ts';
import type { Place } from '../../../contracts/header.ts';
import { readCollectorHeader } from '../../../seal/chain.ts';
import { eraseBlobs, listBlob } from './blobs.ts';
import type { Row, SqliteDatabase } from './database.ts';
import { countsStand, insertHeld, stillHeld, writeCounts } from './held.ts';
import { arrivals, type Append, type KnownEntry, type LogStore, type UrnSheet } from '../log-store.ts';

const columns = 'e.header, e.signature, e.collector, e.hash, c.text as content';
const joined = 'entry e join content c on c.office = e.office and c.seq = e.seq';

function logEntryOf(row: Row): LogEntry {
  return {
    header: String(row['header']),
    content: textOrNull(row['content']),
    signature: textOrNull(row['signature']),
    collector: String(row['collector']),
    hash: String(row['hash']),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function urnSheetOf(row: Row): UrnSheet {
  return {
    id: entryId(String(row['id'])),
    channel: channelId(String(row['channel'])),
    header: String(row['header']),
    content: String(row['content']),
    day: instant(Number(row['day'])),
    late: Number(row['late']) === 1,
  };
}

/** The log in SQLite. */
export function sqliteLog(database: SqliteDatabase): LogStore {
  function head(office: OfficeId): Place | null {
    const row = database.one('select seq, hash from office where office = ?', office);
    return row === null ? null : { seq: Number(row['seq']), hash: String(row['hash']) };
  }

  function write(office: OfficeId, batch: Append): void {
    for (const { seq, id, kind, header, signature, collector, hash, content } of batch.entries) {
      database.run(
        'insert into entry values (?, ?, ?, ?, ?, ?, ?, ?)',
        office,
        seq,
        id,
        kind,
        header,
        signature,
        collector,
        hash,
      );
      database.run('insert into content values (?, ?, ?, null)', office, seq, content);
    }
    for (const { id, channel, header, content, day, late } of batch.intoUrn) {
      database.run(
        'insert into urn values (?, ?, ?, ?, ?, ?, ?)',
        office,
        channel,
        id,
        header,
        content,
        day,
        late ? 1 : 0,
      );
    }
    for (const id of batch.outOfUrn) database.run('delete from urn where office = ? and id = ?', office, id);
    for (const blob of batch.blobs) listBlob(database, office, blob);
    for (const { by, target } of batch.erased) erase(office, by, target);
    for (const channel of batch.channels) database.run('insert into channel values (?, ?)', channel, office);
    for (const { receipt, receivedAt } of batch.receipts) {
      database.run(
        `insert into receipt (receipt, office, received_at) values (?, ?, ?)
           on conflict (receipt) do update set held = 0 where receipt.office = excluded.office and receipt.held = 1`,
        receipt,
        office,
        receivedAt,
      );
    }
    for (const form of batch.held) insertHeld(database, office, form);
    for (const id of batch.outOfHeld)
      database.run('delete from held where office = ? and id = ?', office, id);
    writeCounts(database, office, batch.counted);
    for (const invitation of batch.invitations)
      database.run('insert into invitation values (?, ?, null)', invitation, office);
    for (const invitation of batch.spentInvitations) {
      database.run(
        'update invitation set sealed = null where invitation = ? and office = ?',
        invitation,
        office,
      );
    }
    database.run('update office set seq = ?, hash = ? where office = ?', batch.to.seq, batch.to.hash, office);
  }

  function erase(office: OfficeId, by: number, target: EntryId): void {
    database.run(
      `update content set text = null, erased_by = ? where office = ? and text is not null
         and seq = (select seq from entry where office = ? and id = ? and seq < ? and kind not in ('authority', 'erase'))`,
      by,
      office,
      office,
      target,
      by,
    );
    eraseBlobs(database, office, { by, target });
    forgetReceipt(office, target);
  }

  /** Whoever holds an erased case's receipt may know that it was erased, and no more. */
  function forgetReceipt(office: OfficeId, target: EntryId): void {
    const receipt = textOrNull(
      database.one(
        `select json_extract(header, '$.receipt') as receipt from entry
           where office = ? and id = ? and kind = 'submission'`,
        office,
        target,
      )?.['receipt'],
    );
    if (receipt === null) return;
    database.run('update receipt set erased = 1 where receipt = ? and office = ?', receipt, office);
    database.run('delete from status where office = ? and receipt = ?', office, receipt);
  }

  function hasTwins(office: OfficeId, batch: Append): boolean {
    const sql = `
      select exists (select 1 from entry where office = ?1 and id = ?2)
        or exists (select 1 from urn where office = ?1 and id = ?2)
        or exists (select 1 from held where office = ?1 and id = ?2) as twin`;
    return arrivals(batch).some((id) => database.one(sql, office, id)?.['twin'] === 1);
  }

  function knownOne(office: OfficeId, id: EntryId): KnownEntry | null {
    const row = database.one(
      'select seq, header, collector from entry where office = ? and id = ?',
      office,
      id,
    );
    if (row !== null) {
      const collector = readCollectorHeader(String(row['collector']));
      if (collector === null) throw new Error(`entry ${id} of ${office} has no collector's part`);
      return {
        header: String(row['header']),
        seq: collector.seq,
        receivedAt: collector.receivedAt,
        isHeld: false,
      };
    }
    const urn = database.one('select header, day as at from urn where office = ? and id = ?', office, id);
    const waiting =
      urn ??
      database.one('select header, received_at as at from held where office = ? and id = ?', office, id);
    if (waiting === null) return null;
    const receivedAt = instant(Number(waiting['at']));
    return { header: String(waiting['header']), seq: null, receivedAt, isHeld: urn === null };
  }

  /** A backup that looks at the journal keeps it as it is: then the next append tries again. */
  let isErasureOwed = false;

  return {
    head: async (office) => head(office),
    async heads(offices) {
      return new Map(
        offices.flatMap((office) => {
          const seq = head(office)?.seq;
          return seq === undefined ? [] : [[office, seq] as const];
        }),
      );
    },
    found: async (office, tokenHash, batch) =>
      database.inTransaction(() => {
        // The token first: whoever repeats a founding must hear that it was theirs.
        if (database.one('select 1 from token where hash = ? and office is null', tokenHash) === null)
          return 'token-gone';
        if (head(office) !== null) return 'office-exists';
        database.run('update token set office = ? where hash = ?', office, tokenHash);
        database.run('insert into office values (?, ?, ?)', office, batch.from.seq, batch.from.hash);
        write(office, batch);
        return 'done';
      }),
    append: async (office, batch) => {
      const done = database.inTransaction(() => {
        const now = head(office);
        if (now === null || now.seq !== batch.from.seq || now.hash !== batch.from.hash) return 'moved';
        if (hasTwins(office, batch)) return 'twins';
        if (!countsStand(database, office, batch.counted)) return 'moved';
        if (!batch.outOfHeld.every((id) => stillHeld(database, office, id))) return 'moved';
        write(office, batch);
        return 'done';
      });
      // The journal still holds what was erased, until it is written into the file and begun anew.
      isErasureOwed ||= batch.erased.length > 0;
      if (isErasureOwed) isErasureOwed = !database.emptyJournal();
      return done;
    },
    async known(office, ids) {
      const found = new Map<EntryId, KnownEntry>();
      for (const id of ids) {
        const entry = knownOne(office, id);
        if (entry !== null) found.set(id, entry);
      }
      return found;
    },
    hashAt: async (office, seq) =>
      textOrNull(database.one('select hash from entry where office = ? and seq = ?', office, seq)?.['hash']),
    urn: async (office, channel) =>
      database
        .all('select * from urn where office = ? and channel = ? order by id', office, channel)
        .map(urnSheetOf),
    after: async (office, seq, limit) =>
      database
        .all(
          `select ${columns} from ${joined} where e.office = ? and e.seq > ? order by e.seq limit ?`,
          office,
          seq,
          limit,
        )
        .map(logEntryOf),
    statements: async (office, { after, upTo }) =>
      database
        .all(
          `select ${columns} from ${joined} where e.office = ? and e.seq > ? and e.seq <= ? and e.kind = 'authority' order by e.seq`,
          office,
          after,
          upTo,
        )
        .map(logEntryOf),
    async envelopes(office, ids) {
      const sql = `select e.seq, ${columns} from ${joined} where e.office = ? and e.id = ?`;
      return ids
        .map((id) => database.one(sql, office, id))
        .filter((row) => row !== null)
        .sort((one, other) => Number(one['seq']) - Number(other['seq']))
        .map(logEntryOf)
        .flatMap(({ header, content, signature }): Envelope[] =>
          content === null ? [] : [{ header, content, signature }],
        );
    },
  };
}
