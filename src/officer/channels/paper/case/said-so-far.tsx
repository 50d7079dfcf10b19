import type { Answer, Answers } from '../../../../domain/channels/definition.ts';
import { readPlace } from '../../../../domain/channels/place.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import { sayDay } from '../../../../i18n/dates.ts';
import { FactList } from '../../../../ui/lists/fact-list.tsx';
import { useLanguage, useSay, useWords } from '../../../desk/shell.tsx';
import { formTexts } from '../form-texts.ts';

export interface SaidSoFarProps {
  readonly label: string;
  readonly questions: readonly Question[];
  readonly answers: Answers;
}

/** The answers once more, to be compared with the paper or read back to the citizen. */
export function SaidSoFar({ label, questions, answers }: SaidSoFarProps) {
  const sayAnswer = useSayAnswer();
  const said = questions.filter(({ id }) => Object.hasOwn(answers, id));
  return (
    <section aria-label={label}>
      <FactList facts={said.map((question) => sayAnswer(question, answers[question.id] ?? ''))} />
    </section>
  );
}

/** How a question and its answer are read out. */
export function useSayAnswer(): (question: Question, answer: Answer) => { label: string; value: string } {
  const say = useSay();
  const language = useLanguage();
  const { yes, no } = useWords(formTexts);
  const value = (question: Question, answer: Answer): string => {
    if (question.kind === 'consent') return answer === 'yes' ? yes : no;
    if ('options' in question) {
      const chosen = typeof answer === 'string' ? [answer] : answer;
      const offered = question.options.filter((one) => chosen.includes(one.value));
      return offered.map((one) => say(one.label)).join(', ');
    }
    if (typeof answer !== 'string') return answer.join(', ');
    if (question.kind === 'date') return /^\d{4}-\d\d-\d\d$/.test(answer) ? sayDay(answer, language) : answer;
    if (question.kind !== 'place') return answer;
    const { village, words, position } = readPlace(answer);
    const label = question.villages.find((one) => one.value === village)?.label;
    const where = position === null ? '' : `${position.lat / 1e6}, ${position.lng / 1e6}`;
    return [label === undefined ? '' : say(label), words, where].filter((part) => part !== '').join(' · ');
  };
  return (question, answer) => ({ label: say(question.label), value: value(question, answer) });
}
