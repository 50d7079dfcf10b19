import { Section } from '../../../../ui/frame/section.tsx';
import { RadarChart } from '../../../../ui/pictures/charts/radar-chart.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { scoreTexts } from '../../texts.ts';
import { publishedTexts } from '../texts.ts';
import { type PairChartProps, useCompared } from './compared.ts';

/** The indicators of two years over each other, with the pass mark as a ring. */
export function IndicatorRadar({ indicators, ...given }: PairChartProps) {
  const words = useWords(scoreTexts);
  const more = useWords(publishedTexts);
  const say = useSay();
  const compared = useCompared(given);
  return (
    <Section title={words.indicators}>
      <RadarChart
        axes={indicators.map(({ no, name }) => ({
          no: String(no),
          label: say(name),
          ...compared.valuesOf(no),
        }))}
        words={{ ...compared.words, title: more.radar(compared.years), rowLabel: words.indicator }}
        {...compared.target}
        tableLabel={words.asTable}
      />
    </Section>
  );
}
