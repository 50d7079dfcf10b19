import type { SurveyItem } from '../../../domain/ita/edition.ts';
import type { SelfAssessmentNode } from '../../../domain/ita/self-assessment.ts';
import { formatCount, formatPoints } from '../../../i18n/numbers.ts';
import { DataTable } from '../../../ui/lists/data-table.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { scoreTexts } from '../texts.ts';
import './indicator-questions.css';

export interface IndicatorQuestionsProps {
  readonly node: SelfAssessmentNode;
  readonly name: string;
  readonly items: readonly SurveyItem[];
}

/** What an indicator is made of, question by question. */
export function IndicatorQuestions({ node, name, items }: IndicatorQuestionsProps) {
  const words = useWords(scoreTexts);
  const say = useSay();
  const shown = (of: SelfAssessmentNode): string => (of.hidden ? words.tooFew : formatPoints(of.points));
  return (
    <details class="indicator-questions">
      <summary>{words.openIndicator(name, shown(node))}</summary>
      <DataTable
        caption={words.questionsOf(name)}
        columns={[
          { label: words.question },
          { label: words.points, isNumeric: true },
          { label: words.answers, isNumeric: true },
        ]}
        rows={node.children.map((question) => {
          const item = items.find(({ code }) => code === question.code);
          const wording = item === undefined ? '' : say(item.wording);
          return {
            key: question.code,
            cells: [`${question.code} ${wording}`, shown(question), formatCount(question.answers)],
          };
        })}
      />
    </details>
  );
}
