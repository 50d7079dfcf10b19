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
import { useEntryWords, type EntryWords } from './entry-words.ts';
import { PlaceQuestion } from './place-question.tsx';
import { caseQuestions, useTypedCase, type DraftInHand, type TypedCaseInHand } from './use-typed-case.ts';

export interface CaseEntryProps {
  readonly form: ChannelDefinition;
  readonly draft: DraftInHand;
  /** Another one is to be begun; `null` where the same form comes again. */
  readonly onNext: (() => void) | null;
}

/** Types forms into cases, one question after the other, in the version that lies before one. */
export function CaseEntry({ form, draft, onNext }: CaseEntryProps) {
  const words = useEntryWords(draft.begun.road);
  const inHand = useTypedCase(form, draft);
  const { step } = inHand;
  const typed = new Set(caseQuestions(form));
  const numbers = form.questions.flatMap((one, at) => (typed.has(one) ? [] : [String(at + 1)])).join(', ');
  return (
    <div class="stack-entry">
      {!inHand.isKept && <Banner tone="warning" title={words.notKept} />}
      {numbers !== '' && step.at !== 'kept' && <p class="place">{words.leftOut(numbers)}</p>}
      {step.at === 'question' && (
        <AskedNow key={step.question.id} form={form} inHand={inHand} step={step} words={words} />
      )}
      {step.at === 'end' && <CaseEnd form={form} inHand={inHand} step={step} words={words} />}
      {step.at === 'kept' && (
        <CaseKept kept={step.kept} form={form} words={words} onNext={onNext ?? inHand.restart} />
      )}
    </div>
  );
}

interface AskedNowProps {
  readonly form: ChannelDefinition;
  readonly inHand: TypedCaseInHand;
  readonly step: Extract<TypedCaseInHand['step'], { at: 'question' }>;
  readonly words: EntryWords;
}

function AskedNow({ form, inHand, step: { question, asked }, words }: AskedNowProps) {
  const shared = useWords(stackTexts);
  const say = useSay();
  const boxes = useBoxes(question);
  const answer = inHand.answers[question.id] ?? '';
  const [isUnclear, setUnclear] = useState(false);
  const number = form.questions.findIndex(({ id }) => id === question.id) + 1;
  const legend = `${number}. ${say(question.label)}`;
  function take(written: string): void {
    const read = typedAnswer(question, isWords(question) ? written : arabicDigits(written));
    setUnclear(read === null);
    if (read !== null) inHand.answer(question, read);
  }
  const written = {
    legend,
    answer: inHand.typed,
    onNote: inHand.write,
    onAnswer: take,
    onBack: inHand.back,
  };
  return (
    <>
      <p class="place" role="status">
        {words.place(asked.indexOf(question) + 1, asked.length)}
      </p>
      {boxesOf(question) !== null ? (
        <BoxesQuestion
          legend={legend}
          boxes={boxes}
          isMany={question.kind === 'many'}
          answer={answer}
          onNote={(given) => inHand.note(question, given)}
          onAnswer={(given) => inHand.answer(question, given)}
          onBack={inHand.back}
        />
      ) : question.kind === 'place' ? (
        <PlaceQuestion {...written} question={question} />
      ) : (
        <WrittenQuestion {...written} question={question} />
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
          label={inHand.typed === '' && answer.length === 0 ? shared.leaveBlank : shared.next}
          onPress={() => (boxesOf(question) === null ? take(inHand.typed) : inHand.answer(question, answer))}
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

function unclear({ kind }: Question, { unclear: said }: EntryWords): string {
  return kind === 'phone' || kind === 'number' || kind === 'date' || kind === 'citizen-id'
    ? said[kind]
    : said.other;
}
