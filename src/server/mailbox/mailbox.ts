import type { OfficeId } from '../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import type { Place } from '../../contracts/header.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { admit } from '../../seal/trust/admit.ts';
import type { Authority } from '../../seal/trust/authority.ts';
import { readCollectorHeader } from '../../seal/chain.ts';
import type { CollectorDeps } from '../deps.ts';
import type { Append } from '../store/store.ts';
import type { Delivered, Parcel } from './parcel.ts';
import { Plan, type Standing } from './plan.ts';

/** Most parcels that share one transaction. */
const largestBatch = 200;
/** Most parcels that may wait; whoever comes after that is asked to come again. */
const longestQueue = 2_000;

type Outcome = Result<Delivered, Problem>;
type MailboxDeps = Pick<CollectorDeps, 'store' | 'chance' | 'now' | 'log'>;

interface Waiting {
  readonly parcel: Parcel;
  readonly settle: (outcome: Outcome) => void;
}

/** One office's log as this process sees it: takes parcels in turn and commits those that came together as one. */
export class Mailbox {
  readonly office: OfficeId;
  readonly #deps: MailboxDeps;
  readonly #onNews: (place: Place) => void;
  readonly #queue: Waiting[] = [];
  #standing: Standing;
  #writing: Promise<void> | null = null;

  constructor(standing: Standing, deps: MailboxDeps, onNews: (place: Place) => void) {
    this.office = standing.authority.office;
    this.#standing = standing;
    this.#deps = deps;
    this.#onNews = onNews;
  }

  get authority(): Authority {
    return this.#standing.authority;
  }

  get place(): Place {
    return this.#standing.place;
  }

  /** Takes a parcel; answers after it is committed. 'busy' when it was not, and should be sent again. */
  deliver(parcel: Parcel): Promise<Outcome> {
    if (this.#queue.length >= longestQueue) return Promise.resolve(failed('busy'));
    return new Promise((settle) => {
      this.#queue.push({ parcel, settle });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Waits until everything taken so far is committed or refused. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve)); // so that all requests of this turn are in the first batch
    while (this.#queue.length > 0) await this.#write(this.#queue.splice(0, largestBatch));
    this.#writing = null;
  }

  async #write(waiting: readonly Waiting[]): Promise<void> {
    let outcomes: readonly Outcome[];
    try {
      outcomes = await this.#committed(waiting.map(({ parcel }) => parcel));
    } catch (error) {
      this.#deps.log.broke('commit', error);
      outcomes = waiting.map(() => failed('busy'));
    }
    waiting.forEach(({ settle }, index) => settle(outcomes[index] ?? failed('busy')));
  }

  async #committed(parcels: readonly Parcel[]): Promise<readonly Outcome[]> {
    const { store } = this.#deps;
    // Another process may write between our look and our commit; after three times somebody else may try.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (attempt > 0) await this.#catchUp();
      const { outcomes, batch, standing } = await this.#planned(parcels);
      const isEmpty = batch.entries.length === 0 && batch.intoUrn.length === 0;
      const written = isEmpty ? 'done' : await store.log.append(this.office, batch);
      if (written === 'moved') continue;
      this.#standing = standing;
      if (batch.entries.length > 0) this.#onNews(standing.place);
      return outcomes;
    }
    return parcels.map(() => failed('busy'));
  }

  async #planned(
    parcels: readonly Parcel[],
  ): Promise<{ readonly outcomes: readonly Outcome[]; readonly batch: Append; readonly standing: Standing }> {
    const { store, chance, now } = this.#deps;
    const ids = parcels.map(({ header }) => header.id);
    const plan = new Plan(this.#standing, await store.log.known(this.office, ids), {
      store,
      chance,
      now: now(),
    });
    const taken: Awaited<ReturnType<Plan['take']>>[] = [];
    for (const parcel of parcels) taken.push(await plan.take(parcel));
    const finished = await plan.finished();
    const outcomes = taken.map((one, index): Outcome => {
      const id = ids[index];
      return one.ok && id !== undefined
        ? ok(plan.delivered(id, one.value.isNew))
        : one.ok
          ? failed('busy')
          : one;
    });
    return { outcomes, ...finished };
  }

  async #catchUp(): Promise<void> {
    this.#standing = await standingOf(this.#deps, this.#standing);
    this.#onNews(this.#standing.place);
  }
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
