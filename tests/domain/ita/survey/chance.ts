/** Numbers from 0 up to 1 that look like chance and are the same at every run (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of them, none twice; the order does not matter. */
export function drawn<One>(all: readonly One[], count: number, chance: () => number): readonly One[] {
  const rest = [...all];
  for (let place = 0; place < count; place += 1) {
    const other = place + Math.floor(chance() * (rest.length - place));
    const [here, there] = [rest[place], rest[other]];
    if (here === undefined || there === undefined) throw new RangeError('more wanted than there are');
    rest[place] = there;
    rest[other] = here;
  }
  return rest.slice(0, count);
}

/** The place in a list of shares that add up to 1 at which a number from 0 up to 1 falls. */
export function placeAt(shares: readonly number[], at: number): number {
  let sum = 0;
  const found = shares.findIndex((share) => (sum += share) > at);
  return found === -1 ? shares.length - 1 : found;
}
