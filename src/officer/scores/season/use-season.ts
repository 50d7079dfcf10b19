import { useMemo } from 'preact/hooks';
import { dayOf } from '../../../domain/calendar/bangkok.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { countsIn, seasonIn, type Season, type SeasonCount } from '../../../domain/surveys/season-row.ts';
import { readsSheets } from '../../../domain/surveys/rights.ts';
import type { SeasonDays } from '../../../domain/surveys/season.ts';
import { knownSeason } from '../../../editions/seasons.ts';
import { useDesk } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';

export interface OpenSeason {
  readonly season: Season;
  readonly counts: readonly SeasonCount[];
  /** As the office says; else as the app knows; `null` while nobody does. */
  readonly days: SeasonDays | null;
  readonly today: Day;
  /** Days, links and minimums are changed by administrators and coordinators; numbers are noted by everybody. */
  readonly mayChange: boolean;
}

/** One year's national survey as the office has put it down; `undefined` until that is read. */
export function useSeason(fiscalYear: number): OpenSeason | undefined {
  const { office } = useDesk();
  const seasons = useLive(() => office.table('seasons'));
  const counts = useLive(() => office.table('season-counts'));
  const today = dayOf(office.now());
  const mayChange = readsSheets(office.me.role);
  return useMemo(() => {
    if (seasons === undefined || counts === undefined) return undefined;
    const season = seasonIn(seasons, fiscalYear);
    const days = season.days ?? knownSeason(fiscalYear)?.days ?? null;
    return { season, counts: countsIn(counts, fiscalYear), days, today, mayChange };
  }, [seasons, counts, fiscalYear, today, mayChange]);
}
