import { useMemo, useState } from 'preact/hooks';
import { points } from '../../../domain/ita/points.ts';
import {
  cheapestRoute,
  type Marks,
  marksOf,
  type RouteAnswer,
  type Target,
} from '../../../domain/ita/route/cheapest.ts';
import { type Place, routeWith } from '../../../domain/ita/route/road.ts';
import { arabicDigits } from '../../../i18n/numbers.ts';
import { type Offer, offersOf, type RouteYear, without } from './route-year.ts';

/** The code under which points of one's own are aimed at. */
export const ownTarget = 'own';

/** A way being looked for: its target, what is ticked, what that comes to. */
export interface RouteChoice {
  readonly offers: readonly Offer[];
  /** Code of an offer, or `ownTarget`. */
  readonly aimed: string;
  readonly typed: string;
  /** `null` while nothing is aimed at, as what was typed is no points. */
  readonly target: Target | null;
  readonly marks: Marks | null;
  readonly answer: RouteAnswer | null;
  /** Ticked items, with all that they need. */
  readonly codes: readonly string[];
  readonly effort: number;
  readonly after: Place;
  /** Whether the ticks are those of the cheapest way. */
  readonly isCheapest: boolean;
  aim(code: string): void;
  type(typed: string): void;
  toggle(code: string): void;
  chooseCheapest(): void;
}

/** Begins with the plan that was kept, or else with the nearest target and the cheapest way there. */
export function useRoute(routeYear: RouteYear): RouteChoice {
  const { edition, road, year } = routeYear;
  const offers = useMemo(() => offersOf(routeYear), [routeYear]);
  const [start] = useState(() => startOf(routeYear, offers));
  const [aimed, setAimed] = useState(start.aimed);
  const [typed, setTyped] = useState(start.typed);
  const [ticked, setTicked] = useState<readonly string[] | null>(year.route?.items ?? null);
  const { target, marks, cheapest } = useMemo(() => {
    const to = targetOf(offers, aimed, typed);
    const asked = to === null ? null : marksOf(edition, to);
    return { target: to, marks: asked, cheapest: asked === null ? null : cheapestRoute(road, asked) };
  }, [edition, road, offers, aimed, typed]);
  const light = cheapest?.kind === 'route' ? cheapest.codes : [];
  const { codes, effort, place } = routeWith(road, ticked ?? light);
  return {
    offers,
    aimed,
    typed,
    target,
    marks,
    answer: cheapest,
    codes,
    effort,
    after: place,
    isCheapest: codes.join() === light.join(),
    aim(code) {
      setAimed(code);
      setTicked(null);
    },
    type(words) {
      setTyped(words);
      setTicked(null);
    },
    toggle(code) {
      setTicked(codes.includes(code) ? without(road, codes, code) : [...codes, code]);
    },
    chooseCheapest: () => setTicked(null),
  };
}

/**
 * Reads points as people type them, with digits of either kind.
 * @returns `null` when it is none, or not between 0 and 100
 */
function pointsTyped(typed: string): Target | null {
  const digits = arabicDigits(typed.trim());
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(digits) || Number(digits) > 100) return null;
  return { total: points(Number(digits)) };
}

interface Start {
  readonly aimed: string;
  readonly typed: string;
}

function startOf({ year: { route } }: RouteYear, offers: readonly Offer[]): Start {
  const first = { aimed: offers[0]?.code ?? ownTarget, typed: '' };
  if (route === null) return first;
  const { target } = route;
  const same = offers.find((offer) => JSON.stringify(offer.target) === JSON.stringify(target));
  if (same !== undefined) return { aimed: same.code, typed: '' };
  return 'total' in target ? { aimed: ownTarget, typed: String(target.total) } : first;
}

function targetOf(offers: readonly Offer[], aimed: string, typed: string): Target | null {
  return offers.find(({ code }) => code === aimed)?.target ?? pointsTyped(typed);
}
