export interface Room {
  /** The least distance from middle to middle. */
  readonly gap: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Moves labels just far enough apart, all of them as little as can be (pool adjacent violators). They keep
 * their order and stay in the room, provided the room is large enough for them.
 *
 * @returns where each goes, in the order of `wanted`
 */
export function pushedApart(wanted: readonly number[], { gap, from, to }: Room): readonly number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => at(one) - at(other) || one - other);
  const pools: { sum: number; count: number }[] = [];
  for (const [place, index] of order.entries()) {
    let pool = { sum: at(index) - place * gap, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const highest = to - (wanted.length - 1) * gap;
  const places = pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)))
    .map((start, place) => Math.max(from, Math.min(highest, start)) + place * gap);
  return wanted.map((_, index) => places[order.indexOf(index)] ?? from);

  function at(index: number): number {
    return wanted[index] ?? 0;
  }
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
