import { median } from './figures.ts';
import type { Lane, Pace } from './lanes.ts';

/** How both did on one database with a number of connections: medians of their rounds. */
export interface Contest {
  readonly connections: number;
  readonly collector: Pace;
  readonly bare: Pace;
}

export interface ContestPlan {
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
}

/** Lets both run in turn, each beginning every other round, so that a slow minute of the machine hits both. */
export async function contested(
  { collector, bare }: { readonly collector: Lane; readonly bare: Lane },
  { rounds, ...plan }: ContestPlan,
): Promise<Contest> {
  const paces = { collector: [] as Pace[], bare: [] as Pace[] };
  for (let round = 0; round < rounds; round += 1) {
    const isEven = round % 2 === 0;
    if (isEven) paces.collector.push(await collector.round(plan));
    paces.bare.push(await bare.round(plan));
    if (!isEven) paces.collector.push(await collector.round(plan));
  }
  const { connections } = plan;
  return { connections, collector: middle(paces.collector), bare: middle(paces.bare) };
}

function middle(paces: readonly Pace[]): Pace {
  return {
    perSecond: median(paces.map(({ perSecond }) => perSecond)),
    p99Ms: median(paces.map(({ p99Ms }) => p99Ms)),
  };
}
