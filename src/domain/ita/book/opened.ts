import type { ScoreNode } from '../scored.ts';

/** Something a number is made of. */
export interface PartOfNumber {
  readonly node: ScoreNode;
  /** What it counts for among those that are known, 0–1; `null` while it is unknown. */
  readonly share: number | null;
  /** What it gives to the points above it, unrounded; `null` while it is unknown. All together they are those points. */
  readonly adds: number | null;
}

/** A number of a result, opened: where it stands, and what it is made of. */
export interface OpenedNumber {
  readonly node: ScoreNode;
  /** From the total down to the number right above it; empty for the total. */
  readonly above: readonly ScoreNode[];
  readonly parts: readonly PartOfNumber[];
}

/**
 * Opens the number of that code.
 * @returns `null` when the result has none of that code
 */
export function openNumber(total: ScoreNode, code: string): OpenedNumber | null {
  const way = wayTo(total, code);
  const node = way?.at(-1);
  if (way === null || node === undefined) return null;
  return { node, above: way.slice(0, -1), parts: partsOfNumber(node) };
}

/** How many items of the OIT move a number, and how many of them somebody has looked at; none where the grouping is unknown. */
export function itemsBelow(node: ScoreNode): { readonly all: number; readonly known: number } {
  if (node.kind === 'item') return { all: 1, known: node.points === null ? 0 : 1 };
  return node.children
    .map(itemsBelow)
    .reduce((sum, { all, known }) => ({ all: sum.all + all, known: sum.known + known }), {
      all: 0,
      known: 0,
    });
}

function partsOfNumber({ children }: ScoreNode): readonly PartOfNumber[] {
  const known = children.filter(({ points }) => points !== null);
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  return children.map((node) => {
    if (node.points === null) return { node, share: null, adds: null };
    const share = node.weight / weights;
    return { node, share, adds: share * node.points };
  });
}

function wayTo(node: ScoreNode, code: string): readonly ScoreNode[] | null {
  if (node.code === code) return [node];
  for (const child of node.children) {
    const way = wayTo(child, code);
    if (way !== null) return [node, ...way];
  }
  return null;
}
