import * as v from 'valibot';
import { isOfficeId, officeId } from '../../../domain/basics/ids.ts';
import { eraseSchema } from '../../../contracts/authority.ts';
import { fromCanonical } from '../../../contracts/canonical.ts';
import { sharedEditionSchema } from '../../../contracts/sharing/shared-edition.ts';
import type { Place, SenderHeader } from '../../../contracts/header.ts';
import { editionId } from '../../../seal/editions.ts';
import { beginning, follow } from '../../../seal/chain.ts';
import { hasItsContent } from '../../../seal/entries.ts';
import { readHeader } from '../../../seal/reading.ts';
import { BlobCheck } from './verified-blobs.ts';
import { jsonIn } from './lines.ts';
import { ArchiveFault } from './fault.ts';
import { compareKeys, keyOf, order, tableOf, type ArchiveRow, type Value } from './tables.ts';

/**
 * Hands on the rows of a store and checks on the way that they are a collector's: in order and each once, the log of
 * every office one chain without gaps that ends where its office stands, every content the one that its entry names or
 * erased by an entry that says so, every whole blob the one that its entry named, every shared
 * edition the one that its id names, everything else of an office that is there.
 *
 * It holds no more than where each office ends and what is erased further on. What it cannot see without holding all:
 * that content was put back which a later entry erased.
 *
 * @throws ArchiveFault at the first row that does not fit, or at the end when something is missing
 */
export async function* verified(rows: AsyncIterable<ArchiveRow>): AsyncGenerator<ArchiveRow> {
  const check = new Check();
  for await (const row of rows) {
    await check.take(row);
    yield row;
  }
  check.end();
}

interface Entry {
  readonly place: Place;
  readonly header: SenderHeader;
}

/** The log of one office as far as it has been followed. */
interface Followed {
  readonly office: string;
  place: Place;
  /** The entry whose content comes next. */
  open: Entry | null;
  /** Erased contents by the place of the entry that says so, which is still to come. */
  readonly erased: Map<number, string[]>;
}

const stretchOf: ReadonlyMap<string, number> = new Map(
  order.flatMap((stretch, index) => stretch.map(({ name }) => [name, index] as const)),
);

class Check {
  readonly #heads = new Map<string, Place>();
  readonly #unseen = new Set<string>();
  readonly #lastKeys = new Map<string, readonly Value[]>();
  readonly #blobs = new BlobCheck();
  #stretch = 0;
  #log: Followed | null = null;

  async take(row: ArchiveRow): Promise<void> {
    this.#keepOrder(row);
    const { table, values } = row;
    switch (table) {
      case 'office':
        return this.#office(values);
      case 'entry':
        return this.#entry(values);
      case 'content':
        return this.#content(values);
      case 'urn':
      case 'held':
        return this.#waiting(row);
      case 'edition':
        return this.#edition(values);
      case 'blob':
        this.#other(table, values);
        return this.#blobs.blob(values);
      case 'blob_piece':
        return this.#blobs.piece(values);
      default:
        return this.#other(table, values);
    }
  }

  end(): void {
    this.#closeLog();
    this.#blobs.end();
    for (const office of this.#unseen) throw broken(office, 0);
  }

  /** A row that comes twice would stop a restore half way; one out of order might hide from what is checked here. */
  #keepOrder({ table, values }: ArchiveRow): void {
    const known = tableOf(table);
    const stretch = stretchOf.get(table);
    if (known === null || stretch === undefined || stretch < this.#stretch)
      throw new ArchiveFault('damaged', `${table} out of order`);
    const key = keyOf(known, values);
    const last = this.#lastKeys.get(table);
    if (last !== undefined && compareKeys(last, key) >= 0)
      throw new ArchiveFault('damaged', `${table} out of order`);
    this.#lastKeys.set(table, key);
    this.#stretch = stretch;
  }

  #office({ office, seq, hash }: ArchiveRow['values']): void {
    const name = String(office);
    if (!isOfficeId(name)) throw new ArchiveFault('damaged', `office ${name}`);
    this.#heads.set(name, { seq: Number(seq), hash: String(hash) });
    this.#unseen.add(name);
  }

  async #entry(values: ArchiveRow['values']): Promise<void> {
    const log = await this.#logOf(String(values['office']));
    if (log.open !== null) throw broken(log.office, log.place.seq);
    const seq = Number(values['seq']);
    const text = String(values['header']);
    const header = readHeader(text);
    const { signature } = values;
    const place = await follow(log.place, {
      header: text,
      signature: typeof signature === 'string' ? signature : null,
      collector: String(values['collector']),
      hash: String(values['hash']),
      content: null,
    });
    if (place === null || place.seq !== seq || !header.ok) throw broken(log.office, seq);
    const { office, id, kind } = header.value;
    if (office !== log.office || id !== values['id'] || kind !== values['kind'])
      throw broken(log.office, seq);
    log.place = place;
    log.open = { place, header: header.value };
  }

  async #content({ office, seq, text, erased_by: by }: ArchiveRow['values']): Promise<void> {
    const log = this.#log;
    const entry = log?.open ?? null;
    if (log === null || entry === null || log.office !== office || entry.place.seq !== seq)
      throw broken(String(office), Number(seq));
    const { header } = entry;
    if (typeof text === 'string') {
      if (by !== null || !(await hasItsContent(header, text))) throw broken(log.office, seq);
      if (header.kind === 'erase') eraseIn(log, seq, text);
    } else {
      const mayBe = header.kind !== 'authority' && header.kind !== 'erase';
      if (!mayBe || typeof by !== 'number' || by <= seq) throw broken(log.office, seq);
      log.erased.set(by, [...(log.erased.get(by) ?? []), header.id]);
    }
    log.open = null;
  }

  /** A form that is not in the log yet. */
  async #waiting({ table, values }: ArchiveRow): Promise<void> {
    this.#other(table, values);
    const { office, id, channel, header: text, content } = values;
    const header = readHeader(String(text));
    const fits =
      header.ok &&
      'channel' in header.value &&
      header.value.office === office &&
      header.value.id === id &&
      header.value.channel === channel &&
      (await hasItsContent(header.value, String(content)));
    if (!fits) throw new ArchiveFault('damaged', `${table} of ${String(office)}`);
  }

  async #edition(values: ArchiveRow['values']): Promise<void> {
    this.#other('edition', values);
    const shared = v.safeParse(sharedEditionSchema, { grid: jsonIn(String(values['grid'])) });
    if (!shared.success || (await editionId(shared.output.grid)) !== values['edition'])
      throw new ArchiveFault('damaged', `edition ${String(values['edition'])}`);
  }

  #other(table: string, { office = null }: ArchiveRow['values']): void {
    if (office !== null && !this.#heads.has(String(office)))
      throw new ArchiveFault('damaged', `${table} of an office that is not there`);
  }

  async #logOf(office: string): Promise<Followed> {
    if (this.#log?.office === office) return this.#log;
    this.#closeLog();
    if (!this.#unseen.delete(office)) throw broken(office, 0);
    const log = { office, place: await beginning(officeId(office)), open: null, erased: new Map() };
    this.#log = log;
    return log;
  }

  #closeLog(): void {
    const log = this.#log;
    if (log === null) return;
    const head = this.#heads.get(log.office);
    const isWhole = head?.seq === log.place.seq && head.hash === log.place.hash;
    if (!isWhole || log.open !== null || log.erased.size > 0) throw broken(log.office, log.place.seq);
    this.#log = null;
  }
}

/** An erase entry has come: what it is said to have erased must stand in it. */
function eraseIn(log: Followed, seq: number, text: string): void {
  const erase = v.safeParse(eraseSchema, fromCanonical(text));
  if (!erase.success) throw broken(log.office, seq);
  const targets = new Set<string>(erase.output.targets);
  if (!(log.erased.get(seq) ?? []).every((id) => targets.has(id))) throw broken(log.office, seq);
  log.erased.delete(seq);
}

function broken(office: string, seq: number): ArchiveFault {
  return new ArchiveFault('broken-log', `office ${office}, entry ${seq}`);
}
