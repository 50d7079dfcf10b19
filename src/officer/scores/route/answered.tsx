import type { RouteAnswer } from '../../../domain/ita/route/cheapest.ts';
import type { Place } from '../../../domain/ita/route/road.ts';
import { formatPoints } from '../../../i18n/numbers.ts';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import type { RouteYear } from './route-year.ts';
import { routeTexts } from './route-texts.ts';

export interface AnsweredProps {
  readonly routeYear: RouteYear;
  readonly answer: RouteAnswer;
}

/** What there is to say when no way is to be shown: reached already, or out of reach, and why. */
export function Answered({ routeYear: { edition }, answer }: AnsweredProps) {
  const words = useWords(routeTexts);
  const say = useSay();
  switch (answer.kind) {
    case 'route':
      return null;
    case 'reached':
      return (
        <Banner tone="success" title={words.reached}>
          <p>{words.reachedText}</p>
        </Banner>
      );
    case 'items-short':
      return (
        <Banner tone="warning" title={words.outOfReach}>
          <p>{words.itemsShort(bestOf(answer.best), formatPoints(answer.short))}</p>
          {bestLevel(answer.best)}
        </Banner>
      );
    case 'instrument-short':
      return (
        <Banner tone="warning" title={words.outOfReach}>
          {answer.shortfalls.map(({ code, points, short }) => (
            <p key={code}>{words.instrumentShort(code, formatPoints(points), formatPoints(short))}</p>
          ))}
          {bestLevel(answer.best)}
        </Banner>
      );
    default:
      return answer satisfies never;
  }

  function bestLevel(best: Place) {
    const level = edition.levels.find(({ code }) => code === best.level);
    return level === undefined ? null : <p>{words.bestLevel(say(level.name))}</p>;
  }
}

function bestOf({ total, instruments }: Place): string {
  return formatPoints(total ?? instruments.find(({ code }) => code === 'OIT')?.points ?? 0);
}
