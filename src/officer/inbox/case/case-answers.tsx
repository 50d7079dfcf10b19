import { useEffect, useState } from 'preact/hooks';
import { Phone } from 'lucide';
import type { Answer, Answers, ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Question } from '../../../domain/channels/question.ts';
import type { CaseView } from '../../../data/officer/office.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { FactList, type Fact } from '../../../ui/lists/fact-list.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { caseTexts } from './case-texts.ts';
import './case-answers.css';

export interface CaseAnswersProps {
  readonly view: CaseView;
  readonly answers: Answers;
}

/** The answers by the version they were written under, whatever the form asks today. */
export function CaseAnswers({ view: { channel, version }, answers }: CaseAnswersProps) {
  const { office } = useDesk();
  const words = useWords(caseTexts);
  const say = useSay();
  const [definition, setDefinition] = useState<ChannelDefinition | null | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    void office.definition(channel, version).then((found) => {
      if (!isGone) setDefinition(found);
    });
    return () => {
      isGone = true;
    };
  }, [office, channel, version]);
  if (definition === undefined) return <Skeleton label={words.loading} rows={2} />;
  if (definition === null) {
    const bare = Object.entries(answers).map(([label, value]) => ({ label, value: bareText(value) }));
    return (
      <Section title={words.answers}>
        <FactList facts={bare} />
      </Section>
    );
  }
  const facts: Fact[] = [];
  const blank: string[] = [];
  for (const question of definition.questions) {
    const label = say(question.label);
    const answer = answers[question.id];
    if (answer === undefined || answer.length === 0) blank.push(label);
    else facts.push({ label, value: <Given question={question} answer={answer} /> });
  }
  return (
    <Section title={words.answers} note={`${say(definition.title)} · ${words.version(version)}`}>
      <FactList facts={facts} />
      {blank.length > 0 && <p class="case-answers">{words.leftBlank(blank.join(' · '))}</p>}
    </Section>
  );
}

interface GivenProps {
  readonly question: Question;
  readonly answer: Answer;
}

function Given({ question, answer }: GivenProps) {
  const words = useWords(caseTexts);
  const language = useLanguage();
  const text = answerText(question, answer, language);
  if (question.kind !== 'phone') return <>{text}</>;
  return <ButtonLink icon={Phone} label={words.call(text)} href={`tel:${text.replace(/[^+\d]/g, '')}`} />;
}

/** An answer in words: labels for what was chosen, the text itself for what was written. */
function answerText(question: Question, answer: Answer, language: Language): string {
  switch (question.kind) {
    case 'choice':
    case 'many':
    case 'scale': {
      const label = (value: string): string => {
        const option = question.options.find((one) => one.value === value);
        return option === undefined ? value : inLanguage(option.label, language);
      };
      return (typeof answer === 'string' ? [answer] : answer).map(label).join('\n');
    }
    case 'short':
    case 'long':
    case 'phone':
    case 'number':
    case 'date':
    case 'place':
    case 'photo':
    case 'spoken':
    case 'consent':
    case 'citizen-id':
      return bareText(answer);
    default:
      return question satisfies never;
  }
}

function bareText(answer: Answer): string {
  return typeof answer === 'string' ? answer : answer.join('\n');
}
