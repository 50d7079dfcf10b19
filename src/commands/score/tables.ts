import { type PublishedYear, recompute } from '../../domain/ita/published.ts';
import { scoreYear } from '../../domain/ita/score.ts';
import { type Points, points, roundForShow } from '../../domain/ita/points.ts';
import { levelOf } from '../../domain/ita/level.ts';
import { edition2564 as edition } from '../../editions/2564/index.ts';
import { mixed } from './sheets.ts';

/** Published tables, and how many contradictions were put into them. */
export interface Tables {
  readonly years: readonly PublishedYear[];
  readonly planted: number;
}

/** A table for each of so many offices; every third prints another total, every seventh another level than it has. */
export function someTables(offices: number): Tables {
  const chance = mixed(8_300);
  let planted = 0;
  const years = Array.from({ length: offices }, (_, office): PublishedYear => {
    const indicators = Object.fromEntries(
      edition.indicators.map(({ no }) => [no, points((3_000 + (chance() % 6_500)) / 100)]),
    );
    const board = scoreYear(edition, { indicators });
    const exact = roundForShow(board.total.points ?? 0);
    const isTotalOff = office % 3 === 0;
    const isLevelOff = office % 7 === 0;
    const total = points(isTotalOff ? roundForShow(exact + 0.3) : exact);
    const level = levelAt(total);
    // A total that is off may lie in another level than the one recomputed: that is a contradiction too.
    planted += Number(isTotalOff) + Number(isLevelOff || level !== levelAt(points(exact)));
    return {
      fiscalYear: edition.fiscalYear,
      indicators,
      total,
      level: isLevelOff ? 'another' : level,
      source: `office ${office}`,
    };
  });
  return { years, planted };
}

function levelAt(total: Points): string | null {
  return levelOf({ total, instruments: [] }, edition)?.code ?? null;
}

/** Recomputes every table and names each contradiction in a line. */
export function audited(years: readonly PublishedYear[]): readonly string[] {
  return years.flatMap((year) =>
    recompute(year, edition).differences.map((found) =>
      found.kind === 'total'
        ? `${year.source}: ${found.published} printed, ${found.recomputed} recomputed, ${found.by} apart`
        : `${year.source}: level ${found.published} printed, ${found.ofPublishedTotal} by its total`,
    ),
  );
}
