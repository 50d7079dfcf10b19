export const caseRoads = [
  'paper',
  'walk-in',
  'telephone',
  'letter',
  'line',
  'facebook',
  'damrongdhama',
  'other-office',
  'import',
] as const;

/** How a case came where it did not come by the form itself; it stays with the case for ever. */
export type CaseRoad = (typeof caseRoads)[number];

/** Roads on which an officer types for a citizen who is there, or whose words lie on the desk. */
export const typedRoads = [
  'walk-in',
  'telephone',
  'letter',
  'line',
  'facebook',
  'damrongdhama',
  'other-office',
] as const satisfies readonly CaseRoad[];

/** Whether a text names a road. */
export function isCaseRoad(text: string): text is CaseRoad {
  return (caseRoads as readonly string[]).includes(text);
}

/** How many cases came by each road; `form`: by the citizens' form itself. */
export type RoadCounts = Readonly<Record<CaseRoad | 'form', number>>;

/**
 * Counts cases by the road they came, every road among them: none is zero and not left out.
 * @param cases those of the year or channel that is to be counted
 */
export function countsByRoad(cases: readonly { readonly road?: CaseRoad | null }[]): RoadCounts {
  const counts = { form: 0, ...Object.fromEntries(caseRoads.map((road) => [road, 0])) } as Record<
    CaseRoad | 'form',
    number
  >;
  for (const { road } of cases) counts[road ?? 'form'] += 1;
  return counts;
}
