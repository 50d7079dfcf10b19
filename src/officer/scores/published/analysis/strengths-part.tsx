import { SlidersHorizontal } from 'lucide';
import { strengthsOf, type StrengthLine } from '../../../../domain/ita/analysis/strengths.ts';
import type { Indicator } from '../../../../domain/ita/edition.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { FactList } from '../../../../ui/lists/fact-list.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { useScoreLinks } from '../../links.ts';
import { FigureLink } from '../table/figure-link.tsx';
import { publishedTexts } from '../texts.ts';
import type { YearView } from '../years.ts';
import './strengths-part.css';

export interface StrengthsPartProps {
  readonly year: YearView;
  readonly indicators: readonly Indicator[];
  readonly line: StrengthLine;
}

/** จุดแข็ง and จุดอ่อน of a year, by the rule and with the rule; whatever a report lists. */
export function StrengthsPart({ year, indicators, line }: StrengthsPartProps) {
  const links = useScoreLinks();
  const { published } = year;
  const words = useWords(publishedTexts);
  const { highest, lowest, above, on, below, unknown } = strengthsOf(published.indicators, indicators, line);
  const mark = formatPoints(line.value).replace(/\.00$/, '');
  const listOf = (numbers: readonly number[]) => (
    <Indicators numbers={numbers} indicators={indicators} year={year} />
  );
  return (
    <Section title={words.strengths(published.fiscalYear)} note={words.rule(mark)}>
      <div class="strengths-part">
        {highest.length === 0 ? (
          <p>{words.noneKnown}</p>
        ) : (
          <FactList
            facts={[
              { label: words.highest, value: listOf(highest) },
              { label: words.above(mark), value: listOf(above) },
              ...(on.length === 0 ? [] : [{ label: words.on(mark), value: listOf(on) }]),
              { label: words.below(mark), value: listOf(below) },
              ...(lowest.length === 0 ? [] : [{ label: words.lowest, value: listOf(lowest) }]),
              ...(unknown.length === 0 ? [] : [{ label: words.unknownPoints, value: listOf(unknown) }]),
            ]}
          />
        )}
        <div class="line">
          <p>{lineWords()}</p>
          <ButtonLink
            kind="quiet"
            icon={SlidersHorizontal}
            label={words.setLine}
            href={links.settings(published.fiscalYear)}
          />
        </div>
      </div>
    </Section>
  );

  function lineWords(): string {
    if (line.source === null) return words.usualLine(mark);
    return line.source === '' ? words.ownLine : words.lineFrom(line.source);
  }
}

interface IndicatorsProps {
  readonly numbers: readonly number[];
  readonly indicators: readonly Indicator[];
  readonly year: YearView;
}

function Indicators({ numbers, indicators, year }: IndicatorsProps) {
  const words = useWords(publishedTexts);
  const say = useSay();
  if (numbers.length === 0) return <>{words.none}</>;
  return (
    <ul>
      {indicators
        .filter(({ no }) => numbers.includes(no))
        .map(({ no, name }) => {
          const value = year.published.indicators[no] ?? null;
          return (
            <li key={no}>
              <span>{`${no}. ${say(name)}`}</span>
              {value !== null && <FigureLink year={year} code={String(no)} label={say(name)} value={value} />}
            </li>
          );
        })}
    </ul>
  );
}
