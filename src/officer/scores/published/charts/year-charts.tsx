import { figureIn, followed, type FigureCode } from '../../../../domain/ita/analysis/figures.ts';
import type { Edition, Indicator, InstrumentCode } from '../../../../domain/ita/edition.ts';
import type { BarGroup } from '../../../../figures/grouped-bars.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { GroupedBarChart } from '../../../../ui/pictures/charts/grouped-bar-chart.tsx';
import { LineChart } from '../../../../ui/pictures/charts/line-chart.tsx';
import { RadarChart } from '../../../../ui/pictures/charts/radar-chart.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { scoreTexts } from '../../texts.ts';
import type { Pair } from '../pair.ts';
import { publishedTexts } from '../texts.ts';
import { analysed, targetOf, type YearView } from '../years.ts';

export interface YearChartsProps {
  /** Latest first. */
  readonly years: readonly YearView[];
  readonly pair: Pair;
  readonly indicators: readonly Indicator[];
  /** With what the office has set in it; `null` where the year has no rules. */
  readonly edition: Edition | null;
}

/** The two years over each other by indicator and by instrument, and all of them as lines. */
export function YearCharts({ years, pair: { now, before }, indicators, edition }: YearChartsProps) {
  const words = useWords(scoreTexts);
  const more = useWords(publishedTexts);
  const say = useSay();
  const target = edition === null ? {} : targetOf(edition, words);
  const common = {
    valueLabel: more.yearShort(now.published.fiscalYear),
    unknownLabel: words.unknown,
    ...(before === null ? {} : { beforeLabel: more.yearShort(before.published.fiscalYear) }),
  };
  const pairWords = before === null ? common.valueLabel : more.twoYears(...inTime(now, before));
  const valueOf = (year: YearView, code: FigureCode): number | null => figureIn(analysed(year), code);
  const beforeOf = (code: FigureCode) => (before === null ? {} : { before: valueOf(before, code) });
  const inOrder = [...years].reverse();
  const instruments = [...new Set(indicators.map(({ instrument }) => instrument))];
  const line = (code: FigureCode): readonly (number | null)[] =>
    followed(years.map(analysed), code).map(({ value }) => value);
  return (
    <>
      <Section title={words.indicators}>
        <RadarChart
          axes={indicators.map(({ no, name }) => ({
            no: String(no),
            label: say(name),
            value: valueOf(now, no),
            ...beforeOf(no),
          }))}
          words={{ ...common, title: more.radar(pairWords), rowLabel: words.indicator }}
          {...target}
          tableLabel={words.asTable}
        />
      </Section>
      <Section title={more.instruments} note={more.instrumentsNote}>
        <GroupedBarChart
          groups={instruments.map((code: InstrumentCode) => ({
            label: code,
            ...noteOf(edition, code),
            value: valueOf(now, code),
            ...beforeOf(code),
            ...rangeOf(now, code),
          }))}
          words={{
            ...common,
            title: more.bars(pairWords),
            rowLabel: more.instrument,
            rangeLabel: more.mayLie,
          }}
          {...target}
          tableLabel={words.asTable}
        />
        {years.length > 1 && (
          <LineChart
            years={inOrder.map(({ published }) => String(published.fiscalYear))}
            series={[
              { label: more.totalLine, short: more.totalShort, values: line('printed') },
              ...instruments.map((code) => ({
                label: code,
                values: line(code),
              })),
            ]}
            words={{ title: more.lines, rowLabel: more.yearHead, unknownLabel: words.unknown }}
            {...target}
            tableLabel={words.asTable}
          />
        )}
      </Section>
    </>
  );

  function noteOf(rules: Edition | null, code: InstrumentCode): { readonly note?: string } {
    const weight = rules?.instruments.find((one) => one.code === code)?.weight;
    return weight === undefined ? {} : { note: more.weight(weight) };
  }
}

/** Between which points an instrument may lie, of which indicators are missing. */
function rangeOf(year: YearView, code: InstrumentCode): Pick<BarGroup, 'range'> {
  const node = analysed(year).board?.total.children.find((child) => child.code === code);
  return node === undefined || node.complete ? {} : { range: node.range };
}

function inTime(one: YearView, other: YearView): readonly [number, number] {
  const years = [one.published.fiscalYear, other.published.fiscalYear] as const;
  return years[0] < years[1] ? years : [years[1], years[0]];
}
