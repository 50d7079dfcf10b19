/** A sum of things that may be told apart: how often each is in it. */
export type Combination = readonly bigint[];

/** Whether a sum can be worked out from others by adding, subtracting and multiplying, exactly. */
export function canBeWorkedOut(wanted: Combination, from: readonly Combination[]): boolean {
  return rankOf([...from, wanted]) === rankOf(from);
}

// Elimination without fractions: whole numbers as large as they get.
function rankOf(rows: readonly Combination[]): number {
  let rest = rows;
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rest.find((row) => row[column] !== 0n);
    if (pivot === undefined) continue;
    rank += 1;
    rest = rest.filter((row) => row !== pivot).map((row) => cleared(row, pivot, column));
  }
  return rank;
}

function cleared(row: Combination, pivot: Combination, column: number): Combination {
  const [own = 0n, other = 0n] = [row[column], pivot[column]];
  return row.map((value, place) => value * other - (pivot[place] ?? 0n) * own);
}
