import { Phone } from 'lucide';
import type { Answer } from '../../../../domain/channels/definition.ts';
import type { CaseView } from '../../../../data/officer/office.ts';
import type { Option, Question } from '../../../../domain/channels/question.ts';
import { sayLongDay } from '../../../../i18n/dates.ts';
import { formatWritten } from '../../../../i18n/numbers.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { useLanguage, useSay, useWords } from '../../../desk/shell.tsx';
import { FilesGiven } from '../files/case-files.tsx';
import { caseTexts } from '../case-texts.ts';
import { answerTexts } from './answer-texts.ts';
import { GivenId } from './given-id.tsx';
import { GivenPlace } from './given-place.tsx';
import { Written } from './written.tsx';

export interface GivenProps {
  readonly view: Pick<CaseView, 'id' | 'files'>;
  readonly question: Question;
  /** As `sortedAnswers` gives it: well formed. */
  readonly answer: Answer;
}

/** An answer as people say it: labels for what was chosen, days with their months, numbers with their unit. */
export function Given({ view, question, answer }: GivenProps) {
  const words = useWords(answerTexts);
  const acts = useWords(caseTexts);
  const language = useLanguage();
  const say = useSay();
  const text = String(answer);
  switch (question.kind) {
    case 'short':
    case 'long':
      return <Written text={text} />;
    case 'phone':
      return <ButtonLink icon={Phone} label={acts.call(text)} href={`tel:${text.replace(/[^+\d]/g, '')}`} />;
    case 'number':
      return (
        <span class="number">
          {formatWritten(text)} {question.unit !== null && say(question.unit)}
        </span>
      );
    case 'date':
      return <>{sayLongDay(text, language)}</>;
    case 'place':
      return <GivenPlace villages={question.villages} answer={text} />;
    case 'photo':
    case 'spoken':
      return <FilesGiven id={view.id} files={view.files} answer={answer} />;
    case 'consent':
      return <>{text === 'yes' ? words.agreed : words.refused}</>;
    case 'citizen-id':
      return <GivenId digits={text} />;
    case 'choice':
    case 'many':
    case 'scale':
      return (
        <>
          {chosen(question.options, answer)
            .map(({ label }) => say(label))
            .join('\n')}
        </>
      );
    default:
      return question satisfies never;
  }
}

function chosen(options: readonly Option[], answer: Answer): readonly Option[] {
  const values = typeof answer === 'string' ? [answer] : answer;
  return options.filter(({ value }) => values.includes(value));
}
