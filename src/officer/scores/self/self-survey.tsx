import { problemTexts } from '../../../contracts/problems/problem-texts.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { surveyItems } from '../../../domain/ita/edition-parts.ts';
import type { Edition } from '../../../domain/ita/edition.ts';
import type { SelfAssessmentNode } from '../../../domain/ita/self-assessment.ts';
import type { SurveyCounts } from '../../../data/officer/office.ts';
import { editionOf } from '../../../editions/index.ts';
import { formatCount, formatPoints } from '../../../i18n/numbers.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { KeyFigure } from '../../../ui/lists/key-figure.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { BarChart } from '../../../ui/pictures/bar-chart.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { CertaintyMark } from '../certainty.tsx';
import { assess, instrumentOf } from './self.ts';
import { IndicatorQuestions } from './indicator-questions.tsx';
import { scoreTexts } from '../texts.ts';
import { leastSure, targetOf } from '../published/years.ts';
import './self-survey.css';

export interface SelfSurveyProps {
  readonly definition: ChannelDefinition;
  /** `undefined` until counted. */
  readonly counts: SurveyCounts | undefined;
}

/** One self-survey: instrument, its indicators, their questions; hidden where fewer than five answered. */
export function SelfSurvey({ definition, counts }: SelfSurveyProps) {
  const words = useWords(scoreTexts);
  const say = useSay();
  const edition = editionOf(definition.edition ?? 0);
  return (
    <Section title={say(definition.title)}>
      {edition === null && (
        <Banner tone="info" title={words.noEdition(definition.edition ?? 0)}>
          <p>{say(problemTexts['unknown-edition'])}</p>
        </Banner>
      )}
      {edition !== null && counts === undefined && <Skeleton label={words.loading} rows={2} />}
      {edition !== null && counts !== undefined && (
        <Assessed edition={edition} definition={definition} counts={counts} />
      )}
    </Section>
  );
}

interface AssessedProps {
  readonly definition: ChannelDefinition;
  readonly edition: Edition;
  readonly counts: SurveyCounts;
}

function Assessed({ edition, definition, counts }: AssessedProps) {
  const words = useWords(scoreTexts);
  const say = useSay();
  const node = assess(edition, definition, counts);
  const instrument = instrumentOf(definition);
  if (node === null || instrument === null) return null;
  const named = node.children.map((child) => ({
    node: child,
    name: say(
      edition.indicators.find(({ no }) => String(no) === child.code)?.name ?? { th: child.code, en: '' },
    ),
  }));
  const isShown = !node.hidden;
  return (
    <div class="self-survey">
      <KeyFigure
        label={`${words.selfTab} ${instrument}`}
        figure={node.hidden ? null : formatPoints(node.points)}
        unknownLabel={words.unknown}
        note={noteOf(node, counts.sheets)}
      />
      {!isShown && <p class="few">{words.tooFew}</p>}
      <p class="urn">{words.urn}</p>
      {isShown && (
        <>
          <BarChart
            rows={named.map(({ node: child, name }) => ({
              label: `${child.code}. ${name}`,
              value: child.hidden ? null : child.points,
              ...(child.answers === counts.sheets ? {} : { note: words.sheets(formatCount(child.answers)) }),
            }))}
            {...targetOf(edition, words)}
            words={{
              title: `${words.selfTab} ${instrument}`,
              rowLabel: words.indicator,
              valueLabel: words.points,
              unknownLabel: words.hidden,
            }}
            tableLabel={words.asTable}
          />
          {named.map(({ node: child, name }) => (
            <IndicatorQuestions
              key={child.code}
              node={child}
              name={`${child.code}. ${name}`}
              items={surveyItems(edition, instrument)}
            />
          ))}
        </>
      )}
      <p>
        <CertaintyMark of={words.scalesSure} certainty={leastSure(surveyItems(edition, instrument))} />
      </p>
    </div>
  );

  function noteOf(of: SelfAssessmentNode, sheets: number): string {
    const heard = sheets === 0 ? words.noSheets : words.sheets(formatCount(sheets));
    if (of.hidden) return heard;
    const range = of.complete ? [] : [words.between(formatPoints(of.range.low), formatPoints(of.range.high))];
    return [heard, ...range].join(' · ');
  }
}
