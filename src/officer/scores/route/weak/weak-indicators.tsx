import { paths } from '../../../../contracts/addresses.ts';
import { bookYear } from '../../../../domain/ita/book/book-year.ts';
import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import { surveyItems } from '../../../../domain/ita/edition-parts.ts';
import type { Edition, Indicator, SurveyCode } from '../../../../domain/ita/edition.ts';
import { type Points, roundForShow } from '../../../../domain/ita/points.ts';
import { usualStrongFrom } from '../../../../domain/ita/rows/assessment-row.ts';
import { findNode } from '../../../../domain/ita/scored.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { useDesk, useSay, useWords } from '../../../desk/shell.tsx';
import { measureTexts } from './measure-texts.ts';
import type { RouteYear } from '../route-year.ts';
import './weak-indicators.css';

export interface WeakIndicatorsProps {
  readonly routeYear: RouteYear;
  readonly book: BookSources;
}

/** What the surveys found weak: what it is about, and what an office can really do better. */
export function WeakIndicators({ routeYear, book }: WeakIndicatorsProps) {
  const { office } = useDesk();
  const words = useWords(measureTexts);
  const { edition, year } = routeYear;
  const line = year.assessment.strongFrom?.value ?? usualStrongFrom;
  const weak = edition.indicators.flatMap((indicator) => {
    const { instrument } = indicator;
    if (instrument === 'OIT') return [];
    const points = pointsOf(routeYear, book, { ...indicator, instrument });
    return points !== null && roundForShow(points) < line ? [{ ...indicator, instrument, points }] : [];
  });
  if (weak.length === 0) return null;
  return (
    <Section
      title={words.title}
      note={words.note(String(line))}
      act={<ButtonLink label={words.toMeasures} href={paths.app(office.id, 'measures')} />}
    >
      <ul class="weak-indicators">
        {weak.map((indicator) => (
          <WeakIndicator key={indicator.no} indicator={indicator} edition={edition} />
        ))}
      </ul>
    </Section>
  );
}

type Weak = Indicator & { readonly instrument: SurveyCode; readonly points: Points };

interface WeakIndicatorProps {
  readonly indicator: Weak;
  readonly edition: Edition;
}

function WeakIndicator({ indicator: { no, name, instrument, points }, edition }: WeakIndicatorProps) {
  const words = useWords(measureTexts);
  const say = useSay();
  const topics = surveyItems(edition, instrument).filter((item) => item.indicator === no);
  return (
    <li>
      <details>
        <summary>
          <strong>{words.indicator(no, say(name))}</strong>
          <small>{words.points(formatPoints(points))}</small>
        </summary>
        <h3>{words.asks}</h3>
        {topics.length === 0 ? (
          <p>{words.unknownTopics}</p>
        ) : (
          <ul class="lines">
            {topics.map(({ code, wording }) => (
              <li key={code}>{say(wording)}</li>
            ))}
          </ul>
        )}
        <h3>{words.canDo}</h3>
        <ul class="lines">
          {(words.measures[no - 1] ?? []).map((measure) => (
            <li key={measure}>{measure}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

// As printed in the year in which the survey stands, or else from the office's own answers.
function pointsOf(
  { road, year }: RouteYear,
  book: BookSources,
  { no, instrument }: { readonly no: number; readonly instrument: SurveyCode },
): Points | null {
  const from = road.standings[instrument]?.from;
  if (from?.kind === 'published') return bookYear(book, from.fiscalYear).published?.indicators[no] ?? null;
  return year.scored === null ? null : (findNode(year.scored.own.total, String(no))?.points ?? null);
}
