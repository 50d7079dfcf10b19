/**
 * The value below or at which that share of all values lies (nearest rank).
 * @param share above 0, at most 1
 * @throws RangeError without values
 */
export function percentile(values: readonly number[], share: number): number {
  const found = values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1];
  if (found === undefined) throw new RangeError('there is no percentile of nothing');
  return found;
}

/** The middle value, or the mean of the two in the middle. @throws RangeError without values */
export function median(values: readonly number[]): number {
  const reversed = values.map((value) => -value);
  return (percentile(values, 0.5) - percentile(reversed, 0.5)) / 2;
}

/** Three digits that count are more than a benchmark knows. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
