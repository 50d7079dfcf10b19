import { instant } from '../../domain/basics/instant.ts';
import { driven, type Door, type Driven } from './driving.ts';
import { percentile } from './figures.ts';
import type { MeasuredOffice } from './measured-office.ts';
import { castMany, type Mould, type ReadyParcel } from './parcels.ts';
import type { Place } from './places.ts';
import { startProgram } from './programs.ts';

/** How fast a server was in one round. */
export interface Pace {
  readonly perSecond: number;
  readonly p99Ms: number;
}

interface Runner {
  readonly name: string;
  readonly door: Door;
  /** How many parcels lie in its database. */
  readonly kept: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const warmUpSeconds = 0.5;
/** More than any server here takes while it warms up. */
const warmUpParcels = 15_000;
/** A server may be that much faster than while it warmed up before its round ends early. */
const reserve = 1.6;

/** A server under measurement, and the count of what it said it kept. */
export class Lane {
  readonly #runner: Runner;
  readonly #mould: Mould;
  readonly #faults: string[] = [];
  #accepted = 0;

  constructor(runner: Runner, mould: Mould) {
    this.#runner = runner;
    this.#mould = mould;
  }

  /** Sends for some seconds after a short warm-up; all bodies are made before the clock starts. */
  async round({
    connections,
    seconds,
  }: {
    readonly connections: number;
    readonly seconds: number;
  }): Promise<Pace> {
    const before = await this.#drive(this.#cast(warmUpParcels), { connections, seconds: warmUpSeconds });
    const enough = Math.ceil(paceOf(before).perSecond * seconds * reserve) + connections;
    return paceOf(await this.#drive(this.#cast(enough), { connections, seconds }));
  }

  /** Sends that many parcels. */
  async stretch(parcels: number, connections: number): Promise<Pace> {
    return paceOf(await this.#drive(this.#cast(parcels), { connections }));
  }

  #cast(count: number): readonly ReadyParcel[] {
    return castMany(this.#mould, count, instant(Date.now()));
  }

  async #drive(parcels: readonly ReadyParcel[], options: Parameters<typeof driven>[2]): Promise<Driven> {
    const { name, door } = this.#runner;
    const done = await driven(door, parcels, options);
    this.#accepted += done.accepted.length;
    for (const [outcome, times] of done.refused) this.#faults.push(`${name} answered ${outcome}, ${times}×`);
    return done;
  }

  /** Stops the server. @returns what went wrong: answers other than 201, rows that are missing */
  async finished(): Promise<readonly string[]> {
    const { name, kept, stop } = this.#runner;
    const rows = await kept();
    await stop();
    const isWhole = rows === this.#accepted;
    return isWhole ? this.#faults : [...this.#faults, `${name} accepted ${this.#accepted}, kept ${rows}`];
  }
}

function paceOf({ latenciesMs, seconds }: Driven): Pace {
  return { perSecond: latenciesMs.length / seconds, p99Ms: percentile(latenciesMs, 0.99) };
}

/** The collector's lane. */
export async function collectorLane(office: MeasuredOffice): Promise<Lane> {
  const { door, pageAfter, stop, mould } = office;
  const founded = (await pageAfter(0)).head.seq;
  const kept = async (): Promise<number> => (await pageAfter(0)).head.seq - founded;
  return new Lane({ name: 'collector', door, kept, stop }, mould);
}

/** The lane of an endpoint that does nothing but keep a row; it gets the same bodies. */
export async function bareLane(place: Place, { mould }: MeasuredOffice): Promise<Lane> {
  const { port, stop } = await startProgram('bare-endpoint', place);
  const kept = async (): Promise<number> =>
    Number(await (await fetch(`http://127.0.0.1:${port}/count`)).text());
  return new Lane({ name: 'bare', door: { port, pathOf: ({ id }) => `/rows/${id}` }, kept, stop }, mould);
}
