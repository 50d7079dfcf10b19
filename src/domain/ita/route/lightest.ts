/** A thing to carry, for the reckoning alone. */
export interface Load {
  /** What it brings, whole. */
  readonly gain: number;
  /** What it costs, whole, from 1. */
  readonly effort: number;
  /** How many right behind it cannot be taken without it. */
  readonly followers: number;
}

/**
 * The loads that bring at least `need` with the least effort: exact, by dynamic programming over the effort.
 * Of equally light ones the fewest, of these the most gain, of these those that come earlier.
 *
 * One cost holds both of the first wishes: effort · (count + 1) + 1, so that no number of loads outweighs one
 * step of effort. From the last load to the first, `best` says the most that a cost can bring:
 *
 *     best[at][cost] = max( without it, and so without its followers   best[at + 1 + followers][cost]
 *                           with it                             gain + best[at + 1][cost − its cost] )
 *
 * @returns places in `loads`; `null` when all together do not bring it
 */
export function lightest(loads: readonly Load[], need: number): readonly number[] | null {
  const costs = loads.map(({ effort }) => effort * (loads.length + 1) + 1);
  const best = bestGains(loads, costs);
  let cost = best[0]?.findIndex((gain) => gain >= need) ?? -1;
  if (cost < 0) return null;
  const taken: number[] = [];
  for (let at = 0; at < loads.length;) {
    const { gain, followers } = partAt(loads, at);
    const own = partAt(costs, at);
    const rest = gainAt(best[at + 1], cost - own);
    const isTaken = rest !== impossible && rest + gain === gainAt(best[at], cost);
    if (isTaken) {
      taken.push(at);
      cost -= own;
    }
    at += isTaken ? 1 : 1 + followers;
  }
  return taken;
}

const impossible = -1;

function bestGains(loads: readonly Load[], costs: readonly number[]): readonly Float64Array[] {
  const whole = costs.reduce((sum, cost) => sum + cost, 0);
  const best: Float64Array[] = [];
  const end = new Float64Array(whole + 1).fill(impossible);
  end[0] = 0;
  best[loads.length] = end;
  for (let at = loads.length - 1; at >= 0; at -= 1) {
    const { gain, followers } = partAt(loads, at);
    const own = partAt(costs, at);
    const row = Float64Array.from(partAt(best, at + 1 + followers));
    const after = partAt(best, at + 1);
    for (let cost = own; cost <= whole; cost += 1) {
      const rest = gainAt(after, cost - own);
      if (rest !== impossible && rest + gain > gainAt(row, cost)) row[cost] = rest + gain;
    }
    best[at] = row;
  }
  return best;
}

function gainAt(row: Float64Array | undefined, cost: number): number {
  return row?.[cost] ?? impossible;
}

function partAt<Part>(parts: readonly Part[], at: number): Part {
  const part = parts[at];
  if (part === undefined) throw new RangeError(`nothing at ${at} of ${parts.length}`);
  return part;
}
