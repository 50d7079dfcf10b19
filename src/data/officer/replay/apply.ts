import type { EntryId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { rowKey, type RowKey } from '../../../domain/log/edit.ts';
import { caseNumber, caseYear } from '../../../domain/log/case-number.ts';
import { isRecord, tiedCases } from '../../../domain/log/case-record.ts';
import { applyAct } from '../../../domain/log/merge.ts';
import { arrivedCase } from '../../../domain/log/row.ts';
import type { HeaderOf, Place } from '../../../contracts/header.ts';
import { isReadersRing } from '../../../seal/trust/readers.ts';
import type { Authority } from '../../../seal/trust/authority.ts';
import type { Core } from '../core.ts';
import type { OfficeDatabase } from '../store/database.ts';
import { isOnlyForOthers, takenRing } from '../readers/taken-ring.ts';
import type { StoredTally } from '../store/records.ts';
import { Workbench } from '../store/workbench.ts';
import { erasable } from './erasable.ts';
import { newCase } from './new-case.ts';
import { saidEdit } from './said.ts';
import type { Effect, Prepared } from './page.ts';
import { forgetFiles } from '../files/forget.ts';
import { withSheet } from './tally.ts';

type Ready<Does extends Effect['does']> = Prepared & { readonly effect: Extract<Effect, { does: Does }> };

/**
 * Takes a prepared page into the tables, the place with it, all or nothing.
 * @returns whether it was taken; not when another tab has come further meanwhile
 */
export function applied(core: Core, from: Place, page: readonly Prepared[]): Promise<boolean> {
  const { db } = core;
  return db.transaction('rw', db.tables, async () => {
    if ((await db.read('cursor'))?.seq !== from.seq) return false;
    await new Applying(core).apply(page);
    return true;
  });
}

class Applying {
  readonly #core: Core;
  readonly #db: OfficeDatabase;
  readonly #bench: Workbench;
  readonly #tallies = new Map<string, StoredTally>();
  readonly #caseOfReceipt = new Map<string, EntryId>();
  #counts: { readonly [fiscalYear: string]: number } = {};
  #furthest = 0;
  #definitionOf: (channel: string, version: number) => ChannelDefinition | null = () => null;

  constructor(core: Core) {
    this.#core = core;
    this.#db = core.db;
    this.#bench = new Workbench(core.db);
  }

  async apply(page: readonly Prepared[]): Promise<void> {
    const db = this.#db;
    const taken = page.filter(({ effect }) => effect.does !== 'halt');
    await this.#load(taken);
    await db.entries.bulkPut(
      page.map(({ entry, collector, header }) => ({ ...entry, seq: collector.seq, id: header?.id ?? '' })),
    );
    const mine = await this.#forgetPending(taken);
    for (const one of taken) await this.#take(one);
    for (const key of mine) this.#bench.touch(key);
    await this.#bench.settle();
    await db.tallies.bulkPut([...this.#tallies.values()]);
    await db.write('caseCounts', this.#counts);
    const last = taken.at(-1);
    if (last !== undefined) {
      const { seq } = last.collector;
      await db.write('cursor', { seq, hash: last.entry.hash });
      await db.write('furthest', Math.max(seq, this.#furthest));
    }
    const end = page.at(-1)?.effect;
    if (end?.does === 'halt') await db.write('halt', end.problem);
    else await db.meta.delete('halt');
  }

  async #load(page: readonly Prepared[]): Promise<void> {
    const db = this.#db;
    const authority =
      page.filter(isDoing('authority')).at(-1)?.effect.authority ?? (await db.read('authority'));
    this.#definitionOf = (channel, version) => definitionIn(authority, channel, version);
    this.#counts = (await db.read('caseCounts')) ?? {};
    this.#furthest = (await db.read('furthest')) ?? 0;
    const receipts = page.filter(isDoing('message')).map(({ effect }) => effect.header.receipt);
    for (const found of await db.cases.where('receipt').anyOf(receipts).toArray())
      this.#caseOfReceipt.set(found.receipt, found.id);
    for (const { effect } of page.filter(isDoing('case')))
      this.#caseOfReceipt.set(effect.header.receipt, effect.header.id);
    const edited = page.filter(isDoing('change')).flatMap(({ effect }) => keysOf(effect.change.edits));
    const cases = [...this.#caseOfReceipt.values()].map((id) => rowKey('cases', id));
    const erased = page
      .filter(isDoing('erase'))
      .flatMap(({ effect }) => effect.targets.map((id) => rowKey('cases', id)));
    await this.#bench.load([...edited, ...cases, ...erased]);
    const channels = page.filter(isDoing('sheet')).map(({ effect }) => effect.header.channel);
    for (const tally of await db.tallies.where('channel').anyOf(channels).toArray())
      this.#tallies.set(`${tally.channel}/${tally.version}`, tally);
  }

  /** What has come back in order waits no longer. @returns the rows it lay over */
  async #forgetPending(page: readonly Prepared[]): Promise<readonly RowKey[]> {
    if ((await this.#db.pending.count()) === 0) return [];
    const ids = page.flatMap(({ header }) => (header === null ? [] : [header.id]));
    const back = await this.#db.pending.where('entry').anyOf(ids).toArray();
    await this.#db.pending.where('entry').anyOf(ids).delete();
    const keys = back.flatMap(({ rows }) => rows);
    await this.#bench.load(keys);
    return keys;
  }

  async #take({ effect, ...read }: Prepared): Promise<void> {
    switch (effect.does) {
      case 'case':
        return this.#takeCase({ ...read, effect });
      case 'message':
        return this.#takeMessage({ ...read, effect });
      case 'sheet':
        return this.#takeSheet(effect);
      case 'change':
        return this.#takeChange({ ...read, effect });
      case 'erase':
        return this.#erase(effect, read.collector.receivedAt);
      case 'authority':
        await this.#db.write('authority', effect.authority);
        return takenRing(this.#core, this.#bench, { ...read, effect });
      case 'nothing':
      case 'halt':
        return;
      default:
        effect satisfies never;
    }
  }

  #takeCase({ effect, collector }: Ready<'case'>): void {
    const { header } = effect;
    const year = caseYear(collector.receivedAt);
    const running = (this.#counts[year] ?? 0) + 1;
    this.#counts = { ...this.#counts, [year]: running };
    const definition = this.#definitionOf(header.channel, header.version);
    const stored = newCase({ effect, collector, number: caseNumber(year, running), definition });
    const isForOthers = isOnlyForOthers(this.#core.me, stored.rings);
    this.#bench.putCase(isForOthers ? { ...stored, isForOthers } : stored);
    const stamp = { place: collector.seq, at: collector.receivedAt, by: null, entry: header.id };
    this.#bench.put(rowKey('cases', header.id), arrivedCase(header.id, stamp));
  }

  async #takeMessage({ effect, collector }: Ready<'message'>): Promise<void> {
    const { header, message } = effect;
    const id = this.#caseOfReceipt.get(header.receipt);
    const found = id === undefined ? null : this.#bench.case(id);
    if (id === undefined || found === null) return;
    // The receipt's id is known to the collector; its key only to the citizen and the office.
    if (message !== null && message.receiptKey !== found.receiptKey) return;
    const value =
      message === null ? { text: null, act: 'answer' as const } : { text: message.text, act: message.act };
    const key = rowKey('cases', id);
    const stamp = { place: collector.seq, at: collector.receivedAt, by: null, entry: header.id };
    const edits = [saidEdit(this.#bench.row(key), header.id, value)];
    this.#bench.put(key, applyAct(this.#bench.row(key), { edits, stamp }));
    // Whoever reads the citizen's words says that they are here; the collector keeps one of the same.
    if (message !== null && collector.seq > this.#furthest) await this.#db.statuses.put({ id });
  }

  #takeSheet({ header, sheet }: Extract<Effect, { does: 'sheet' }>): void {
    const { channel, version } = header;
    const key = `${channel}/${version}`;
    const so = this.#tallies.get(key) ?? { channel, version, sheets: 0, counts: {} };
    this.#tallies.set(key, withSheet(so, sheet?.answers ?? null, this.#definitionOf(channel, version)));
  }

  async #takeChange({ effect, collector }: Ready<'change'>): Promise<void> {
    const { header, change, by, at } = effect;
    const stamp = { place: collector.seq, at, by, entry: header.id };
    const edits = change.edits.filter(({ table, row }) => table !== 'cases' || this.#mayTouch(row, header));
    for (const key of new Set(keysOf(edits)))
      this.#bench.put(key, applyAct(this.#bench.row(key), { edits, stamp }));
    for (const stored of tiedCases(edits).flatMap((id) => this.#bench.case(id) ?? []))
      this.#bench.putCase({ ...stored, isTied: true });
    // The device that did it tells the citizen; others would only repeat it. A record tells nobody anything new.
    const isTold = header.device === this.#core.me.device && collector.seq > this.#furthest;
    const cases = edits.filter((edit) => edit.table === 'cases' && !isRecord(edit));
    const known = cases.flatMap(({ row }) => this.#bench.case(row)?.id ?? []);
    if (isTold) await this.#db.statuses.bulkPut(known.map((id) => ({ id })));
  }

  /** Nobody but its readers moves a delicate case, and what they do reaches no circle beyond them. */
  #mayTouch(id: string, header: HeaderOf<'change' | 'case-act'>): boolean {
    const rings = this.#bench.case(id)?.rings ?? [];
    if (header.kind === 'change') return !rings.some(isReadersRing);
    return header.rings.every(({ ring }) => rings.includes(ring));
  }

  async #erase(erasure: Extract<Effect, { does: 'erase' }>, at: Instant): Promise<void> {
    const { targets, found } = await erasable(this.#db, this.#bench, erasure);
    const full = found.filter(({ content }) => content !== null);
    await this.#db.entries.bulkPut(full.map((entry) => ({ ...entry, content: null })));
    // What acts and sheets have left in the tables can only be taken out by making the tables again.
    if (full.some(({ id }) => this.#bench.case(id) === null)) await this.#db.write('rebuild', true);
    for (const stored of targets.flatMap((id) => this.#bench.case(id) ?? [])) {
      await this.#db.files.bulkDelete((stored.files ?? []).map(({ id }) => id));
      this.#bench.putCase({
        ...stored,
        isErased: true,
        answers: null,
        writtenAt: null,
        receiptKey: null,
        files: [],
        excerpt: null,
        said: null,
      });
      this.#bench.touch(rowKey('cases', stored.id));
    }
    await forgetFiles(this.#db, {
      targets: targets.filter((id) => !found.some((entry) => entry.id === id)),
      by: erasure.by,
      at,
    });
    await this.#forgetLeftOvers(targets);
  }

  /** What else on this device spoke of erased cases: words the collector never took, and statuses not yet left. */
  async #forgetLeftOvers(targets: readonly EntryId[]): Promise<void> {
    const rows = new Set(targets.map((id) => rowKey('cases', id)));
    await this.#db.refused.filter((act) => act.rows.some((row) => rows.has(row))).delete();
    await this.#db.statuses.bulkDelete([...targets]);
  }
}

function keysOf(edits: readonly { readonly table: string; readonly row: string }[]): readonly RowKey[] {
  return edits.map(({ table, row }) => rowKey(table, row));
}

function isDoing<Does extends Effect['does']>(does: Does) {
  return (one: Prepared): one is Ready<Does> => one.effect.does === does;
}

function definitionIn(
  authority: Authority | null,
  channel: string,
  version: number,
): ChannelDefinition | null {
  for (const [id, versions] of authority?.channels ?? []) {
    if (id !== channel) continue;
    return versions.find(({ definition }) => definition.version === version)?.definition ?? null;
  }
  return null;
}
