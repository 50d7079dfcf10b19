import { useEffect, useState } from 'preact/hooks';
import type { Answers, ChannelDefinition } from '../../../domain/channels/definition.ts';
import { sortedAnswers } from '../../../domain/channels/sorted-answers.ts';
import type { CaseView } from '../../../data/officer/office.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { answerTexts } from './answers/answer-texts.ts';
import { Given } from './answers/given.tsx';
import { Bare, PutAside } from './answers/put-aside.tsx';
import { caseTexts } from './case-texts.ts';
import { OtherFiles } from './files/case-files.tsx';
import './case-answers.css';

export interface CaseAnswersProps {
  readonly view: CaseView;
  readonly answers: Answers;
}

/** The answers by the version they were written under, whatever the form asks today. */
export function CaseAnswers({ view, answers }: CaseAnswersProps) {
  const { channel, version } = view;
  const { office } = useDesk();
  const words = useWords(caseTexts);
  const answerWords = useWords(answerTexts);
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
    const bare = Object.entries(answers).map(([label, answer]) => ({
      label,
      value: <Bare text={typeof answer === 'string' ? answer : answer.join('\n')} />,
    }));
    return (
      <Section title={words.answers}>
        <FactList facts={bare} />
        <OtherFiles {...view} answers={answers} questions={[]} />
      </Section>
    );
  }
  const { given, blank, aside } = sortedAnswers(definition.questions, answers);
  const facts = given.map(({ question, answer }) => ({
    label: say(question.label),
    value: <Given question={question} answer={answer} view={view} />,
  }));
  return (
    <>
      <Section title={words.answers} note={`${say(definition.title)} · ${words.version(version)}`}>
        {facts.length === 0 && <p class="case-answers">{answerWords.nothing}</p>}
        <FactList facts={facts} />
        <OtherFiles {...view} answers={answers} questions={definition.questions} />
        {facts.length > 0 && blank.length > 0 && (
          <p class="case-answers">{words.leftBlank(blank.map(({ label }) => say(label)).join(' · '))}</p>
        )}
      </Section>
      <PutAside aside={aside} />
    </>
  );
}
