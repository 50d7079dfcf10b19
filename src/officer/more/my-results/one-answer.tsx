import type { Question } from '../../../domain/channels/question.ts';
import type { OwnAnswer } from '../../../domain/surveys/own-result.ts';
import { KeyFigure } from '../../../ui/lists/key-figure.tsx';
import { BarChart } from '../../../ui/pictures/bar-chart.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { myResultsTexts } from './my-results-texts.ts';

interface OneAnswerProps {
  readonly answer: OwnAnswer;
  /** `null` for one that the form asks no longer. */
  readonly question: Question | null;
}

/** One aspect: its average, and how answers spread; steps that few chose say that they are not shown. */
export function OneAnswer({ answer, question }: OneAnswerProps) {
  const words = useWords(myResultsTexts);
  const say = useSay();
  if (question === null || !('options' in question)) return null;
  const title = say(question.label);
  const most = Math.max(...question.options.map(({ value }) => Number(value)));
  const { mean, answers, shares } = answer;
  return (
    <div class="aspect">
      <KeyFigure
        label={title}
        figure={mean === null ? null : (mean / 10).toFixed(1)}
        unknownLabel={words.noMean}
        note={mean === null ? words.answers(answers) : words.meanOf(String(most), words.answers(answers))}
      />
      {Object.values(shares).every((share) => share === 0) ? (
        <p class="note">{words.spreadLater}</p>
      ) : (
        <BarChart
          rows={question.options.map(({ value, label }) => ({
            label: say(label),
            value: shares[value] ?? null,
          }))}
          words={{
            title: words.spread(title),
            rowLabel: words.answer,
            valueLabel: words.share,
            unknownLabel: words.hidden,
          }}
          tableLabel={words.table}
        />
      )}
    </div>
  );
}
