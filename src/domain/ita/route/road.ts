import { disclosureItems } from '../edition-parts.ts';
import type { Edition, InstrumentCode, SurveyCode } from '../edition.ts';
import { levelOf } from '../level.ts';
import { fullPoints, noPoints, points, type Points } from '../points.ts';
import type { Scored } from '../scored.ts';
import { type Deed, type DeedSources, openDeeds } from './deed.ts';
import { commonDenominator, type Fraction, fraction } from './fraction.ts';
import type { Standings } from './standing.ts';
import { shareOf, weightOfDisclosure } from './worth.ts';

/** What a road is laid from. */
export interface RoadSources extends DeedSources {
  /** Where the two surveys stand while the office does its deeds. */
  readonly standings: Standings;
}

/** Where an office is, and all it can do from there. */
export interface Road {
  readonly edition: Edition;
  readonly standings: Standings;
  /** Each right after what it needs. */
  readonly deeds: readonly Deed[];
  /** Items nobody ever looked at; they count as not there. */
  readonly neverLooked: number;
  /** How far along the OIT is: `held` of `whole` parts, every item worth a whole number of them. */
  readonly held: number;
  readonly whole: number;
}

/** Where one stands on the road. */
export interface Place {
  readonly instruments: readonly { readonly code: InstrumentCode; readonly points: Points | null }[];
  /** `null` where a survey's points are not known. */
  readonly total: Points | null;
  /** Between which points the total may lie, as far as IIT and EIT may move. */
  readonly range: Scored['range'];
  /** Code of the level of the points; `null` while the unknown could still change it, or nobody knows the levels. */
  readonly level: string | null;
}

/** @returns `null` where the edition does not weigh the OIT or group its items: then no deed is worth anything known */
export function layRoad(edition: Edition, { standings, ...sources }: RoadSources): Road | null {
  if (weightOfDisclosure(edition) === null) return null;
  const items = disclosureItems(edition);
  const held = items.flatMap((item) => {
    const share = shareOf(edition, item, sources.findings[item.code] === 'has' ? 'has' : 'has-not');
    return share === null ? [] : [share];
  });
  if (held.length === 0) return null;
  const deeds = openDeeds(edition, sources);
  const whole = commonDenominator([...held, ...deeds.map((deed) => partOfDisclosure(edition, deed))]);
  return {
    edition,
    standings,
    deeds,
    neverLooked: deeds.filter(({ isLooked }) => !isLooked).length,
    held: held.reduce((sum, share) => sum + partsOf(share, whole), 0),
    whole,
  };
}

/** What a deed brings the OIT, in parts of `whole`. */
export function gainOf({ edition, whole }: Road, deed: Deed): number {
  return partsOf(partOfDisclosure(edition, deed), whole);
}

/** What chosen items come to: with all that they need first. Codes that are not open are passed over. */
export function routeWith(
  road: Road,
  chosen: readonly string[],
): { readonly codes: readonly string[]; readonly effort: number; readonly place: Place } {
  const codes = withNeeded(road, chosen);
  const deeds = road.deeds.filter(({ item }) => codes.has(item.code));
  return {
    codes: deeds.map(({ item }) => item.code),
    effort: deeds.reduce((sum, { effort }) => sum + effort, 0),
    place: placeAt(
      road,
      deeds.reduce((sum, deed) => sum + gainOf(road, deed), road.held),
    ),
  };
}

/** Where one stands with so many parts of the OIT. */
export function placeAt({ edition, standings, whole }: Road, held: number): Place {
  const disclosed = points((100 * held) / whole);
  const at = (code: InstrumentCode, of: (survey: SurveyCode) => Points): Points =>
    code === 'OIT' ? disclosed : of(code);
  const instruments = edition.instruments.map(({ code }) => ({
    code,
    points: code === 'OIT' ? disclosed : (standings[code]?.points ?? null),
  }));
  const low = edition.instruments.map(({ code }) => at(code, (survey) => endOf(standings[survey], 'low')));
  const high = edition.instruments.map(({ code }) => at(code, (survey) => endOf(standings[survey], 'high')));
  const range = { low: weighted(edition, low), high: weighted(edition, high) };
  const known = instruments.flatMap((one) => (one.points === null ? [] : [one.points]));
  if (known.length === instruments.length) {
    const total = weighted(edition, known);
    return {
      instruments,
      total,
      range,
      level: levelOf({ total, instruments: known }, edition)?.code ?? null,
    };
  }
  const lowest = levelOf({ total: range.low, instruments: low }, edition)?.code;
  const highest = levelOf({ total: range.high, instruments: high }, edition)?.code;
  return { instruments, total: null, range, level: lowest === highest ? (lowest ?? null) : null };
}

function withNeeded({ deeds }: Road, chosen: readonly string[]): ReadonlySet<string> {
  const needs = new Map(deeds.map(({ item, needs: first }) => [item.code, first]));
  const codes = new Set<string>();
  for (const code of chosen)
    for (let next: string | null = code; next !== null; next = needs.get(next) ?? null) codes.add(next);
  return codes;
}

function endOf(standing: Standings[SurveyCode], end: 'low' | 'high'): Points {
  if (standing === null) return end === 'low' ? noPoints : fullPoints;
  return standing.range?.[end] ?? standing.points;
}

// In the order of the edition's instruments.
function weighted({ instruments }: Edition, values: readonly Points[]): Points {
  const sum = instruments.reduce((so, { weight }, place) => so + weight * (values[place] ?? 0), 0);
  return points(sum / instruments.reduce((so, { weight }) => so + weight, 0));
}

function partOfDisclosure(edition: Edition, { worth }: Deed): Fraction {
  return fraction(worth.numerator, worth.denominator * (weightOfDisclosure(edition) ?? 1));
}

function partsOf({ numerator, denominator }: Fraction, whole: number): number {
  return numerator * (whole / denominator);
}
