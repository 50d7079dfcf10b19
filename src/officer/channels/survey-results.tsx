import { FileText } from 'lucide';
import type { ChannelDefinition } from '../../domain/channels/definition.ts';
import type { Question } from '../../domain/channels/question.ts';
import type { StackSum } from '../../domain/channels/paper/stack-sum.ts';
import { paperOf } from '../../domain/ita/rows/paper-stack-row.ts';
import { fewestAnswersShown } from '../../domain/ita/survey/small-groups.ts';
import type { FreeWords } from '../../domain/surveys/free-words.ts';
import { readsSheets } from '../../domain/surveys/rights.ts';
import type { SurveyCounts } from '../../data/officer/office.ts';
import { Section } from '../../ui/frame/section.tsx';
import { BarChart } from '../../ui/pictures/bar-chart.tsx';
import { Badge } from '../../ui/signs/badge.tsx';
import { useDesk, useSay, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { resultTexts } from './result-texts.ts';

interface SurveyResultsProps {
  readonly definition: ChannelDefinition;
}

/** What an anonymous form has brought: each question's answers as shares of all, hidden while they are few. */
export function SurveyResults({ definition }: SurveyResultsProps) {
  const { office } = useDesk();
  const words = useWords(resultTexts);
  const counted = useLive(() => office.survey(definition.channel), definition.channel);
  const stacks = useLive(() => office.table('paper-stacks'));
  if (counted === undefined) return null;
  const isReader = readsSheets(office.me.role);
  const paper = paperOf(stacks ?? [], definition.channel);
  return (
    <>
      <Section title={words.title} {...(isReader ? { note: words.note(counted.sheets) } : {})}>
        {!isReader && <p>{words.notReader}</p>}
        {isReader && counted.sheets < fewestAnswersShown && <p>{words.few}</p>}
        {isReader && counted.sheets >= fewestAnswersShown && (
          <>
            {definition.questions.map((question) => (
              <QuestionResult key={question.id} question={question} counted={counted} />
            ))}
            <FreeWordsSaid definition={definition} words={counted.words ?? {}} />
          </>
        )}
      </Section>
      {paper !== null && <PaperResults definition={definition} paper={paper} />}
    </>
  );
}

interface PaperResultsProps extends SurveyResultsProps {
  readonly paper: StackSum;
}

/** What came on paper, a group of its own: who was reached that way may think otherwise. */
function PaperResults({ definition, paper }: PaperResultsProps) {
  const words = useWords(resultTexts);
  return (
    <Section
      title={words.paper}
      note={words.paperNote(paper.sheets, paper.halfFilled)}
      act={<Badge icon={FileText} label={words.paper} />}
    >
      {definition.questions.map((question) => (
        <QuestionResult key={question.id} question={question} counted={paper} />
      ))}
      <WordsOnPaper definition={definition} paper={paper} />
    </Section>
  );
}

/** Free words on paper; of a question that few have written to, none: somebody has held those sheets. */
function WordsOnPaper({ definition, paper }: PaperResultsProps) {
  const words = useWords(resultTexts);
  const say = useSay();
  const isFew = (id: string): boolean => {
    const lines = paper.words[id] ?? [];
    return lines.length > 0 && lines.length < fewestAnswersShown;
  };
  const many = Object.fromEntries(Object.entries(paper.words).filter(([id]) => !isFew(id)));
  return (
    <>
      {definition.questions
        .filter(({ id }) => isFew(id))
        .map(({ id, label }) => (
          <p key={id}>{words.fewFor(say(label))}</p>
        ))}
      <FreeWordsSaid definition={definition} words={many} />
    </>
  );
}

/** Free words, in no order and beside no mark. */
function FreeWordsSaid({ definition, words: said }: SurveyResultsProps & { readonly words: FreeWords }) {
  const words = useWords(resultTexts);
  const say = useSay();
  const written = definition.questions.filter(({ id }) => (said[id] ?? []).length > 0);
  return (
    <>
      {written.map(({ id, label }) => {
        const lines = said[id] ?? [];
        return (
          <details key={id}>
            <summary>{words.written(say(label), lines.length)}</summary>
            <p>{words.writtenNote}</p>
            <ul>
              {lines.map((line, at) => (
                <li key={at}>{line}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

interface QuestionResultProps {
  readonly question: Question;
  readonly counted: Pick<SurveyCounts, 'counts'>;
}

function QuestionResult({ question, counted }: QuestionResultProps) {
  const words = useWords(resultTexts);
  const say = useSay();
  if (!('options' in question)) return null;
  const counts = counted.counts[question.id] ?? {};
  const answers = question.options.reduce((sum, { value }) => sum + (counts[value] ?? 0), 0);
  const title = say(question.label);
  // A question that few have answered could betray one of them, even where the form has many sheets.
  if (answers < fewestAnswersShown) return <p>{words.fewFor(title)}</p>;
  const rows = question.options.map(({ value, label }) => ({
    label: say(label),
    value: (100 * (counts[value] ?? 0)) / answers,
    note: words.answers(counts[value] ?? 0),
  }));
  return (
    <BarChart
      rows={rows}
      words={{ title, rowLabel: words.answer, valueLabel: words.share, unknownLabel: words.unknown }}
      tableLabel={words.table}
    />
  );
}
