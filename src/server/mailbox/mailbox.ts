import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import { instant, type Instant } from '../../domain/basics/instant.ts';
import type { ChannelId, EntryId, OfficeId } from '../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import type { Place } from '../../contracts/header.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { admit } from '../../seal/trust/admit.ts';
import type { Authority } from '../../seal/trust/authority.ts';
import { readCollectorHeader } from '../../seal/chain.ts';
import type { CollectorDeps } from '../deps.ts';
import type { Append, KnownEntry } from '../store/log-store.ts';
import { DayCounts } from './day-counts.ts';
import { FormCounts } from './form-counts.ts';
import { isForm } from './forms.ts';
import type { Delivered, Parcel } from './parcel.ts';
import { Plan, type Standing } from './plan.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** Most parcels that share one transaction. */
const largestBatch = 200;
/** Most turns of the process that a batch waits for more. */
const mostTurns = 8;
/** Most parcels that may wait; whoever comes after that is asked to come again. */
const longestQueue = 2_000;

type Outcome = Result<Delivered, Problem>;
export type MailboxDeps = Pick<
  CollectorDeps,
  'store' | 'chance' | 'now' | 'log' | 'meter' | 'channelCeiling'
>;

interface Waiting {
  readonly parcel: Parcel;
  readonly settle: (outcome: Outcome) => void;
}

/** What a mailbox shares with the others of its process. */
export interface MailboxSurroundings {
  readonly room: WaitingRoom;
  readonly onNews: (place: Place) => void;
}

/** One office's log as this process sees it: takes parcels in turn and commits those that came together as one. */
export class Mailbox {
  readonly office: OfficeId;
  readonly #deps: MailboxDeps;
  readonly #around: MailboxSurroundings;
  readonly #queue: Waiting[] = [];
  readonly #counts: DayCounts;
  readonly #forms: FormCounts;
  /** Up to when channels that close by their date have been looked at. */
  #closedUntil = instant(0);
  #standing: Standing;
  #writing: Promise<void> | null = null;
  /** As far as the log is said to have come by another process. */
  #told = 0;

  constructor(standing: Standing, deps: MailboxDeps, around: MailboxSurroundings) {
    this.office = standing.authority.office;
    this.#standing = standing;
    this.#deps = deps;
    this.#around = around;
    this.#counts = new DayCounts(this.office, deps.store.held);
    this.#forms = new FormCounts(this.office, deps.store.held);
  }

  get authority(): Authority {
    return this.#standing.authority;
  }

  get place(): Place {
    return this.#standing.place;
  }

  /** Whether a channel has all the forms it takes. */
  isFull(definition: ChannelDefinition): Promise<boolean> {
    return this.#forms.isFull(definition);
  }

  /** Takes a parcel; answers after it is committed. 'busy' when it was not, and should be sent again. */
  deliver(parcel: Parcel): Promise<Outcome> {
    if (this.#queue.length >= longestQueue || !this.#around.room.enter(parcel))
      return Promise.resolve(failed('busy'));
    return new Promise((settle) => {
      this.#queue.push({ parcel, settle });
      this.#writing ??= this.#work();
    });
  }

  /** Hears that the log has come as far as `seq`, and looks, in turn with what is being written. */
  async refresh(seq: number): Promise<void> {
    if (seq <= this.place.seq) return;
    this.#told = Math.max(this.#told, seq);
    this.#writing ??= this.#work();
    await this.#writing;
  }

  /** Waits until everything taken so far is committed or refused. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0 || this.#told > 0) {
      await this.#gathered();
      if (this.#told > this.place.seq)
        await this.#catchUp().catch((error: unknown) => this.#deps.log.broke('news', error));
      this.#told = 0;
      if (this.#queue.length > 0) await this.#write(this.#queue.splice(0, largestBatch));
    }
    this.#writing = null;
  }

  /** Waits while each turn of the process brings more, a few turns at most: a commit costs as much for many as for one. */
  async #gathered(): Promise<void> {
    for (let turn = 0, before = -1; turn < mostTurns && before < this.#queue.length; turn += 1) {
      before = this.#queue.length;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async #write(waiting: readonly Waiting[]): Promise<void> {
    const { log, meter } = this.#deps;
    const start = performance.now();
    let outcomes: readonly Outcome[] | null = null;
    try {
      outcomes = await this.#committed(waiting.map(({ parcel }) => parcel));
    } catch (error) {
      log.broke('commit', error);
    }
    meter.committed({
      parcels: waiting.length,
      ms: performance.now() - start,
      isDone: outcomes !== null,
    });
    waiting.forEach(({ parcel, settle }, index) => {
      this.#around.room.leave(parcel);
      settle(outcomes?.[index] ?? failed('busy'));
    });
  }

  async #committed(parcels: readonly Parcel[]): Promise<readonly Outcome[]> {
    const { store } = this.#deps;
    // Nearly everything is new, so the look-up waits until something is not: it would cost each batch a round trip.
    // Sheets are many at most in a season, and a plan must know which of them wait in their urn, and what is still held.
    const isWaited = parcels.some(
      ({ header, sender }) => header.kind === 'sheet' || sender.by === 'admitted',
    );
    let known = isWaited ? await this.#lookedUp(parcels) : null;
    // Another process may write between our look and our commit; after some tries somebody else may.
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const now = this.#deps.now();
      const { outcomes, batch, standing } = await this.#planned(parcels, {
        known: known ?? new Map(),
        now,
      });
      // Something that is here already may look wrong the second time.
      if (known === null && outcomes.some(({ ok: isTaken }) => !isTaken)) {
        known = await this.#lookedUp(parcels);
        continue;
      }
      const { entries, intoUrn, held } = batch;
      const isEmpty = [entries, intoUrn, held].every(({ length }) => length === 0);
      const written = isEmpty ? 'done' : await store.log.append(this.office, batch);
      if (written !== 'done') {
        if (written === 'moved') await this.#catchUp();
        known = await this.#lookedUp(parcels);
        continue;
      }
      this.#standing = standing;
      this.#counts.keep(batch.counted);
      this.#closedUntil = now;
      this.#forms.add(newForms(parcels, outcomes));
      if (batch.entries.length > 0) this.#around.onNews(standing.place);
      return outcomes;
    }
    return parcels.map(() => failed('busy'));
  }

  #lookedUp(parcels: readonly Parcel[]): Promise<ReadonlyMap<EntryId, KnownEntry>> {
    return this.#deps.store.log.known(
      this.office,
      parcels.map(({ header }) => header.id),
    );
  }

  async #planned(
    parcels: readonly Parcel[],
    { known, now }: { readonly known: ReadonlyMap<EntryId, KnownEntry>; readonly now: Instant },
  ): Promise<{ readonly outcomes: readonly Outcome[]; readonly batch: Append; readonly standing: Standing }> {
    const { store, chance, channelCeiling: ceiling } = this.#deps;
    const [counts, forms, closedSince] = [this.#counts, this.#forms, this.#closedUntil];
    const plan = new Plan(this.#standing, known, { store, chance, now, ceiling, counts, forms, closedSince });
    const taken: Awaited<ReturnType<Plan['take']>>[] = [];
    for (const parcel of parcels) taken.push(await plan.take(parcel));
    const finished = await plan.finished();
    const outcomes = taken.map((one, index): Outcome => {
      const id = parcels[index]?.header.id;
      return one.ok && id !== undefined
        ? ok(plan.delivered(id, one.value.isNew))
        : one.ok
          ? failed('busy')
          : one;
    });
    return { outcomes, ...finished };
  }

  async #catchUp(): Promise<void> {
    this.#forms.forget();
    this.#counts.forget(); // whoever has moved the office on has counted too
    const before = this.place.seq;
    this.#standing = await standingOf(this.#deps, this.#standing);
    if (this.place.seq > before) this.#around.onNews(this.place);
  }
}

/** The channels of the forms that are new in a batch; those that were held have been counted before. */
function newForms(parcels: readonly Parcel[], outcomes: readonly Outcome[]): readonly ChannelId[] {
  return parcels.flatMap(({ header, sender }, index) => {
    const outcome = outcomes[index];
    const isNew = outcome?.ok === true && outcome.value.isNew && sender.by !== 'admitted';
    return isNew && isForm(header) ? [header.channel] : [];
  });
}

/**
 * Folds the statements that came after a standing into it.
 * @throws Error when the office is not in the store
 */
export async function standingOf(
  { store, log }: Pick<MailboxDeps, 'store' | 'log'>,
  { place, authority }: Standing,
): Promise<Standing> {
  const head = await store.log.head(authority.office);
  if (head === null) throw new Error(`office ${authority.office} is gone from the store`);
  let folded = authority;
  for (const { header, content, signature, collector } of await store.log.statements(authority.office, {
    after: place.seq,
    upTo: head.seq,
  })) {
    const receivedAt = readCollectorHeader(collector)?.receivedAt ?? null;
    const admitted = await admit(folded, { header, content: content ?? '', signature }, { receivedAt });
    if (admitted.ok) folded = admitted.value;
    else log.broke(`statement of ${authority.office} does not hold: ${admitted.problem}`, null);
  }
  return { place: head, authority: folded };
}
