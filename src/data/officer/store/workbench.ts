import type { StandingBlock } from '../../../domain/blocks/block.ts';
import { readJudgement } from '../../../domain/blocks/aside.ts';
import { isCaseState, isClosed } from '../../../domain/channels/case-life.ts';
import { originOf } from '../../../domain/channels/roads/origin.ts';
import { isCaseRoad } from '../../../domain/channels/roads/roads.ts';
import { isPersonId, type ChannelId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import { rowKey, type RowKey } from '../../../domain/log/edit.ts';
import { hasWords, lastMovedAt } from '../../../domain/log/case-record.ts';
import { talkOf } from '../../../domain/log/case-talk.ts';
import { viewOf, type Act } from '../../../domain/log/merge.ts';
import { arrivedCase, emptyRow, markOf, valueOf, type Row } from '../../../domain/log/row.ts';
import { standingBlocks, withAside } from '../shelf/standing.ts';
import type { OfficeDatabase } from './database.ts';
import type { PendingAct, StoredCase, StoredCount, StoredRow } from './records.ts';

/** The table and id of a row, from its key. */
function partsOfKey(key: RowKey): { readonly table: string; readonly row: string } {
  const slash = key.indexOf('/');
  return { table: key.slice(0, slash), row: key.slice(slash + 1) };
}

/** The rows, cases and counters that one transaction works on; nothing is written before `settle`. */
export class Workbench {
  readonly #db: OfficeDatabase;
  readonly #rows = new Map<RowKey, Row>();
  readonly #touched = new Set<RowKey>();
  readonly #cases = new Map<string, StoredCase>();
  readonly #before = new Map<string, StoredCase>();

  constructor(db: OfficeDatabase) {
    this.#db = db;
  }

  /** Brings rows in, and the cases they belong to. */
  async load(keys: Iterable<RowKey>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#rows.has(key));
    const ids = missing.map(partsOfKey).flatMap(({ table, row }) => (table === 'cases' ? [row] : []));
    const [rows, cases] = await Promise.all([this.#db.rows.bulkGet(missing), this.#db.cases.bulkGet(ids)]);
    missing.forEach((key, index) => {
      const { table, row } = partsOfKey(key);
      this.#rows.set(key, rows[index]?.confirmed ?? emptyRow(table, row));
    });
    for (const found of cases) {
      if (found === undefined) continue;
      this.#cases.set(found.id, found);
      this.#before.set(found.id, found);
    }
  }

  /** @throws RangeError for a row that was not brought in */
  row(key: RowKey): Row {
    const row = this.#rows.get(key);
    if (row === undefined) throw new RangeError(`row ${key} was not loaded`);
    return row;
  }

  /** Puts a row's confirmed state; its view follows. */
  put(key: RowKey, row: Row): void {
    this.#rows.set(key, row);
    this.#touched.add(key);
  }

  /** Marks a row whose waiting acts have changed. */
  touch(key: RowKey): void {
    this.#touched.add(key);
  }

  case(id: string): StoredCase | null {
    return this.#cases.get(id) ?? null;
  }

  find(isSought: (stored: StoredCase) => boolean): StoredCase | null {
    return [...this.#cases.values()].find(isSought) ?? null;
  }

  putCase(stored: StoredCase): void {
    this.#cases.set(stored.id, stored);
  }

  /** A case that was typed in here, as it stands until it comes back in the log's order. */
  putArriving(stored: StoredCase, at: Instant): void {
    const key = rowKey('cases', stored.id);
    this.putCase(stored);
    this.put(key, arrivedCase(stored.id, { place: 0, at, by: null, entry: stored.id }));
  }

  /** Takes a case that was typed in here out again: the collector will never have it. */
  async takeBack({ id }: StoredCase): Promise<void> {
    const gone = this.#cases.get(id);
    if (gone === undefined) return;
    await this.#recount([{ ...gone, state: 'withdrawn', open: 0, aside: null }]);
    this.#cases.delete(id);
    this.#before.delete(id);
    await this.#db.cases.delete(id);
  }

  /** Writes rows with their views, cases and counters. */
  async settle(): Promise<void> {
    const waiting = await this.#waiting();
    const stored = [...this.#touched].map((key): StoredRow => {
      const confirmed = this.row(key);
      const acts = (waiting.get(key) ?? []).map(actOf);
      return { key, table: confirmed.table, confirmed, view: viewOf(confirmed, acts) };
    });
    const blocks = stored.length === 0 ? [] : await standingBlocks(this.#db, stored);
    for (const { key, confirmed, view } of stored) {
      const found = confirmed.table === 'cases' ? this.#cases.get(confirmed.row) : undefined;
      const isLeaving = waiting.get(key)?.some(({ erases }) => erases === true) ?? false;
      if (found !== undefined)
        this.#cases.set(found.id, kept(withView(found, view, blocks), view, isLeaving));
    }
    if (stored.some(({ table }) => table === 'blocks')) await this.#holdAgainst(blocks);
    const changed = [...this.#cases.values()].filter((one) => this.#before.get(one.id) !== one);
    await Promise.all([
      this.#db.rows.bulkPut(stored),
      this.#db.cases.bulkPut(changed),
      this.#recount(changed),
    ]);
  }

  /** Holds every case that is not on this bench against blocks that have changed. */
  async #holdAgainst(blocks: readonly StandingBlock[]): Promise<void> {
    for (const found of await this.#db.cases.toArray()) {
      const next = withAside(found, blocks);
      if (this.#cases.has(found.id) || next === found) continue;
      this.#before.set(found.id, found);
      this.#cases.set(found.id, next);
    }
  }

  /** The acts that wait for each touched row, in their order. */
  async #waiting(): Promise<ReadonlyMap<RowKey, readonly PendingAct[]>> {
    const { pending } = this.#db;
    const acts = new Map<RowKey, PendingAct[]>();
    if (this.#touched.size === 0 || (await pending.count()) === 0) return acts;
    // A page of replay touches more rows than acts ever wait; an act touches few.
    const found =
      this.#touched.size > 100
        ? await pending.orderBy('position').toArray()
        : await pending
            .where('rows')
            .anyOf([...this.#touched])
            .distinct()
            .sortBy('position');
    for (const act of found) {
      for (const key of act.rows) acts.set(key, [...(acts.get(key) ?? []), act]);
    }
    return acts;
  }

  async #recount(changed: readonly StoredCase[]): Promise<void> {
    const moves = new Map<ChannelId, { waiting: number; open: number; aside: number }>();
    const add = (one: StoredCase | undefined, sign: 1 | -1): void => {
      if (one === undefined || one.isForOthers === true) return;
      const move = moves.get(one.channel) ?? { waiting: 0, open: 0, aside: 0 };
      const isAside = (one.aside ?? null) !== null;
      move.waiting += one.state === 'waiting' && !isAside ? sign : 0;
      move.aside += isAside ? sign : 0;
      move.open += one.open * sign;
      moves.set(one.channel, move);
    };
    for (const one of changed) {
      add(this.#before.get(one.id), -1);
      add(one, 1);
    }
    const real = [...moves].filter(([, { waiting, open, aside }]) => [waiting, open, aside].some(Boolean));
    const known = await this.#db.counts.bulkGet(real.map(([channel]) => channel));
    const counts = real.map(([channel, { waiting, open, aside }], index): StoredCount => {
      const so: Omit<StoredCount, 'channel'> = known[index] ?? { waiting: 0, open: 0 };
      const put = (so.aside ?? 0) + aside;
      return { channel, waiting: so.waiting + waiting, open: so.open + open, aside: put };
    });
    await this.#db.counts.bulkPut(counts);
  }
}

/** A waiting act as the merge rule takes it. */
function actOf({ edits, at, by, entry, mark }: PendingAct): Act {
  return { edits, stamp: { place: mark, at, by, entry } };
}

/** A case with what its row's view says. */
function withView(stored: StoredCase, view: Row, blocks: readonly StandingBlock[]): StoredCase {
  const state = valueOf(view, 'state');
  const assignee = valueOf(view, 'assignee');
  const road = valueOf(view, 'road');
  const isUndone = valueOf(view, 'undone') === true;
  const said = typeof state === 'string' && isCaseState(state) ? state : stored.state;
  // Taken back with its import: it is owed nothing, whatever was done to it meanwhile.
  const known = isUndone ? 'withdrawn' : said;
  const moved: StoredCase = {
    ...stored,
    state: known,
    assignee: typeof assignee === 'string' && isPersonId(assignee) ? assignee : null,
    isContested: !isUndone && (view.contested['state'] ?? []).length > 0,
    road: typeof road === 'string' && isCaseRoad(road) ? road : null,
    origin: originOf(valueOf(view, 'origin')),
    isUndone,
    ...talkOf(view),
    judgement: readJudgement(valueOf(view, 'aside')),
    mark: markOf(view),
  };
  return withAside(moved, blocks);
}

/** A case with since when it is kept for nothing but its time: from its end until its words are erased. */
function kept(stored: StoredCase, view: Row, isLeaving: boolean): StoredCase {
  const isOver =
    isClosed(stored.state) &&
    stored.isForOthers !== true &&
    !stored.isContested &&
    !stored.isTied &&
    !isLeaving;
  const isFull = !stored.isErased || hasWords(view);
  return { ...stored, keptSince: isOver && isFull ? lastMovedAt(view) : null };
}
