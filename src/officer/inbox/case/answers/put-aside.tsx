import type { AsideAnswer } from '../../../../domain/channels/sorted-answers.ts';
import { isCitizenId } from '../../../../domain/channels/citizen-id.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { FactList } from '../../../../ui/lists/fact-list.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { answerTexts } from './answer-texts.ts';
import { GivenId } from './given-id.tsx';
import { Written } from './written.tsx';

/** Characters of something put aside that are shown before somebody asks for all. */
const shownAtFirst = 300;

/** What came along without being an answer; shown as what it is, so that nobody takes it for one. */
export function PutAside({ aside }: { readonly aside: readonly AsideAnswer[] }) {
  const words = useWords(answerTexts);
  const say = useSay();
  if (aside.length === 0) return null;
  const facts = aside.map(({ id, question, answer, reason }) => ({
    label: question === null ? words.field(id) : say(question.label),
    value: (
      <>
        <p class="case-answers">{words.reasons[reason]}</p>
        <Bare text={typeof answer === 'string' ? answer : answer.join('\n')} />
      </>
    ),
  }));
  return (
    <Section title={words.aside} note={words.asideNote}>
      <FactList facts={facts} />
    </Section>
  );
}

/** Text of which nobody knows what it answers. */
export function Bare({ text }: { readonly text: string }) {
  return isCitizenId(text) ? <GivenId digits={text} /> : <Written text={text} first={shownAtFirst} />;
}
