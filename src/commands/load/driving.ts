import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { EntryId } from '../../domain/basics/ids.ts';
import type { ReadyParcel } from './parcels.ts';

/** Where parcels are handed in. */
export interface Door {
  readonly port: number;
  readonly pathOf: (parcel: ReadyParcel) => string;
}

/** What came of sending many parcels. */
export interface Driven {
  readonly latenciesMs: readonly number[];
  readonly seconds: number;
  /** Answered with 201. */
  readonly accepted: readonly EntryId[];
  /** What was answered otherwise, or not at all: how often, by status or error. */
  readonly refused: ReadonlyMap<string, number>;
}

/** Keeps what is measured while parcels are on their way. */
class Tally {
  readonly #latenciesMs: number[] = [];
  readonly #accepted: EntryId[] = [];
  readonly #refused = new Map<string, number>();

  note({ id }: ReadyParcel, sinceMs: number, outcome: string): void {
    this.#latenciesMs.push(performance.now() - sinceMs);
    if (outcome === '201') this.#accepted.push(id);
    else this.#refused.set(outcome, (this.#refused.get(outcome) ?? 0) + 1);
  }

  driven(sinceMs: number): Driven {
    const seconds = (performance.now() - sinceMs) / 1_000;
    return { latenciesMs: this.#latenciesMs, accepted: this.#accepted, refused: this.#refused, seconds };
  }
}

/**
 * Sends parcels over some connections, each line sending its next when the last is answered,
 * until time is up or no parcel is left.
 */
export async function driven(
  door: Door,
  parcels: readonly ReadyParcel[],
  {
    connections,
    seconds = Number.POSITIVE_INFINITY,
  }: { readonly connections: number; readonly seconds?: number },
): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const tally = new Tally();
  const waiting = parcels.values();
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  const line = async (): Promise<void> => {
    for (const parcel of waiting) {
      const since = performance.now();
      tally.note(parcel, since, await sent(agent, door, parcel));
      if (performance.now() >= end) return;
    }
  };
  await Promise.all(Array.from({ length: connections }, line));
  const all = tally.driven(begin);
  agent.destroy();
  return all;
}

/** Sends parcels at a steady rate, whether or not those before were answered; latency counts from the time due. */
export async function poured(
  door: Door,
  parcels: readonly ReadyParcel[],
  { perSecond }: { readonly perSecond: number },
): Promise<Driven> {
  const agent = new Agent({ keepAlive: true });
  const tally = new Tally();
  const begin = performance.now();
  const answers = parcels.map(async (parcel, index) => {
    const due = (index * 1_000) / perSecond;
    await wait(due);
    tally.note(parcel, begin + due, await sent(agent, door, parcel));
  });
  await Promise.all(answers);
  const all = tally.driven(begin);
  agent.destroy();
  return all;
}

/** @returns the status of the whole answer, or the error's code */
function sent(agent: Agent, { port, pathOf }: Door, parcel: ReadyParcel): Promise<string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': parcel.body.length };
    const asking = request(
      { agent, host: '127.0.0.1', port, method: 'POST', path: pathOf(parcel), headers },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(String(answer.statusCode)));
        answer.on('error', (error) => resolve(error.message));
      },
    );
    asking.on('error', (error) => resolve(error.message));
    asking.end(parcel.body, 'latin1');
  });
}
