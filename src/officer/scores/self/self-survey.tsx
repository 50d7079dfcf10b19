import { surveyItems } from '../../../domain/ita/edition-parts.ts';
import type { Edition } from '../../../domain/ita/edition.ts';
import { selfAssessment, type SelfAssessmentNode } from '../../../domain/ita/self-assessment.ts';
import type { SurveyTally } from '../../../domain/ita/tally.ts';
import { formatCount, formatPoints } from '../../../i18n/numbers.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { KeyFigure } from '../../../ui/lists/key-figure.tsx';
import { BarChart } from '../../../ui/pictures/bar-chart.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { CertaintyMark } from '../certainty.tsx';
import { IndicatorQuestions } from './indicator-questions.tsx';
import { scoreTexts } from '../texts.ts';
import { leastSure, targetOf } from '../published/years.ts';
import './self-survey.css';

export interface SelfSurveyProps {
  readonly title: string;
  readonly edition: Edition;
  /** Of one way on which sheets came: a channel, or officers' hands. */
  readonly tally: SurveyTally;
  /** Sheets that came and are not counted. */
  readonly halfFilled: number;
}

/** One self-survey: instrument, its indicators, their questions; hidden where fewer than five answered. */
export function SelfSurvey({ title, edition, tally, halfFilled }: SelfSurveyProps) {
  const words = useWords(scoreTexts);
  const say = useSay();
  const { instrument, sheets } = tally;
  const node = selfAssessment(edition, instrument, tally);
  const named = node.children.map((child) => ({
    node: child,
    name: say(
      edition.indicators.find(({ no }) => String(no) === child.code)?.name ?? { th: child.code, en: '' },
    ),
  }));
  const isShown = !node.hidden;
  return (
    <Section title={title}>
      <div class="self-survey">
        <KeyFigure
          label={`${words.selfTab} ${instrument}`}
          figure={node.hidden ? null : formatPoints(node.points)}
          unknownLabel={words.unknown}
          note={noteOf(node)}
        />
        {!isShown && <p class="few">{words.tooFew}</p>}
        <p class="urn">{words.urn}</p>
        {isShown && (
          <>
            <BarChart
              rows={named.map(({ node: child, name }) => ({
                label: `${child.code}. ${name}`,
                value: child.hidden ? null : child.points,
                ...(child.answers === sheets ? {} : { note: words.sheets(formatCount(child.answers)) }),
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
    </Section>
  );

  function noteOf(of: SelfAssessmentNode): string {
    const heard = sheets === 0 ? words.noSheets : words.sheets(formatCount(sheets));
    const left = halfFilled === 0 ? [] : [words.halfFilled(formatCount(halfFilled))];
    if (of.hidden) return [heard, ...left].join(' · ');
    const range = of.complete ? [] : [words.between(formatPoints(of.range.low), formatPoints(of.range.high))];
    return [heard, ...left, ...range].join(' · ');
  }
}
