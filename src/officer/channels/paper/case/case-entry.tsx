import { useState } from 'preact/hooks';
import { ArrowLeft, ArrowRight, Eraser } from 'lucide';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { boxesOf } from '../../../../domain/channels/paper/stack-sum.ts';
import { typedAnswer } from '../../../../domain/channels/paper/typed-answer.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import { arabicDigits } from '../../../../i18n/numbers.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { BoxesQuestion } from '../typing/boxes-question.tsx';
import { stackTexts } from '../stack/stack-texts.ts';
import { useBoxes } from '../typing/use-boxes.ts';
import { WrittenQuestion } from '../typing/written-question.tsx';
import { CaseEnd } from './case-end.tsx';
import { CaseKept } from './case-kept.tsx';
import { paperCaseTexts } from './case-texts.ts';
import { caseQuestions, usePaperCase, type PaperCaseInHand } from './use-paper-case.ts';

/** Types one paper form after the other into cases, in the version that lies on paper. */
export function CaseEntry({ form }: { readonly form: ChannelDefinition }) {
  const words = useWords(paperCaseTexts);
  const inHand = usePaperCase(form);
  const { step } = inHand;
  const typed = new Set(caseQuestions(form));
  const numbers = form.questions.flatMap((one, at) => (typed.has(one) ? [] : [String(at + 1)])).join(', ');
  return (
    <div class="stack-entry">
      {numbers !== '' && step.at !== 'kept' && <p class="place">{words.leftOut(numbers)}</p>}
      {step.at === 'question' && <AskedNow key={step.question.id} form={form} inHand={inHand} step={step} />}
      {step.at === 'end' && <CaseEnd form={form} inHand={inHand} step={step} />}
      {step.at === 'kept' && <CaseKept kept={step.kept} onNext={inHand.restart} />}
    </div>
  );
}

interface AskedNowProps {
  readonly form: ChannelDefinition;
  readonly inHand: PaperCaseInHand;
  readonly step: Extract<PaperCaseInHand['step'], { at: 'question' }>;
}

function AskedNow({ form, inHand, step: { question, asked } }: AskedNowProps) {
  const words = useWords(paperCaseTexts);
  const shared = useWords(stackTexts);
  const say = useSay();
  const boxes = useBoxes(question);
  const answer = inHand.answers[question.id] ?? '';
  const text = typeof answer === 'string' ? answer : '';
  const [typed, setTyped] = useState(text);
  const [isUnclear, setUnclear] = useState(false);
  const number = form.questions.findIndex(({ id }) => id === question.id) + 1;
  const legend = `${number}. ${say(question.label)}`;
  function take(written: string): void {
    const read = typedAnswer(question, isWords(question) ? written : arabicDigits(written));
    setUnclear(read === null);
    if (read !== null) inHand.answer(question, read);
  }
  return (
    <>
      <p class="place" role="status">
        {words.place(asked.indexOf(question) + 1, asked.length)}
      </p>
      {boxesOf(question) === null ? (
        <WrittenQuestion
          question={question}
          legend={legend}
          answer={typed}
          onNote={setTyped}
          onAnswer={take}
          onBack={inHand.back}
        />
      ) : (
        <BoxesQuestion
          legend={legend}
          boxes={boxes}
          isMany={question.kind === 'many'}
          answer={answer}
          onNote={(given) => inHand.note(question, given)}
          onAnswer={(given) => inHand.answer(question, given)}
          onBack={inHand.back}
        />
      )}
      {isUnclear && (
        <div role="alert">
          <Banner tone="warning" title={unclear(question, words)} />
        </div>
      )}
      <div class="acts">
        <Button
          icon={ArrowLeft}
          label={shared.back}
          isDisabled={asked[0] === question}
          onPress={inHand.back}
        />
        <Button
          icon={ArrowRight}
          label={typed === '' && answer.length === 0 ? shared.leaveBlank : shared.next}
          onPress={() => (boxesOf(question) === null ? take(typed) : inHand.answer(question, answer))}
        />
      </div>
      <div class="acts">
        <Button kind="quiet" icon={Eraser} label={words.clear} onPress={inHand.restart} />
      </div>
    </>
  );
}

/** Digits in somebody's own words stay as they wrote them. */
function isWords({ kind }: Question): boolean {
  return kind === 'short' || kind === 'long' || kind === 'place';
}

function unclear({ kind }: Question, { unclear: said }: ReturnType<typeof paperCaseTexts>): string {
  return kind === 'phone' || kind === 'number' || kind === 'date' || kind === 'citizen-id'
    ? said[kind]
    : said.other;
}
