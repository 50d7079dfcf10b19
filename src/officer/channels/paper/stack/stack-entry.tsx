import { ArrowLeft, ArrowRight, Eraser, Undo2 } from 'lucide';
import { askedQuestions } from '../../../../domain/channels/asking.ts';
import type { Answer, ChannelDefinition } from '../../../../domain/channels/definition.ts';
import * as stack from '../../../../domain/channels/paper/stack.ts';
import { boxesOf } from '../../../../domain/channels/paper/stack-sum.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { BoxesQuestion } from '../typing/boxes-question.tsx';
import { HalfSheet } from './half-sheet.tsx';
import { stackTexts } from './stack-texts.ts';
import { useBoxes } from '../typing/use-boxes.ts';
import { WrittenQuestion } from '../typing/written-question.tsx';

export interface StackEntryProps {
  readonly draft: stack.StackDraft;
  /** In the version that lies on paper. */
  readonly form: ChannelDefinition;
  readonly questions: readonly Question[];
  readonly onChange: (draft: stack.StackDraft) => void;
}

/** The sheet in hand, question by question. */
export function StackEntry(props: StackEntryProps) {
  const question = props.questions.find(({ id }) => id === props.draft.at);
  return question === undefined ? <HalfSheet {...props} /> : <AskedNow {...props} question={question} />;
}

interface AskedNowProps extends StackEntryProps {
  readonly question: Question;
}

function AskedNow({ draft, form, questions, onChange, question }: AskedNowProps) {
  const words = useWords(stackTexts);
  const say = useSay();
  const boxes = useBoxes(question);
  const { id, label } = question;
  const answer: Answer = draft.current[id] ?? '';
  const asked = askedQuestions(questions, draft.current);
  const numbered = form.questions.findIndex((one) => one.id === id) + 1;
  const answerIt = (given: Answer): void => onChange(stack.answered(draft, questions, given));
  const shared = {
    legend: `${numbered}. ${say(label)}`,
    onNote: (given: Answer): void => onChange(stack.noted(draft, given)),
    onAnswer: answerIt,
    onBack: (): void => onChange(stack.wentBack(draft, questions)),
  };
  const isFirst = asked[0]?.id === id && stack.isBlank(questions, draft.current);
  // Another question or another sheet is another field: the focus goes there.
  const key = `${draft.sum.sheets}-${draft.sum.halfFilled}-${id}`;
  return (
    <div class="stack-entry">
      <p class="place" role="status">
        {words.sheetNow(draft.sum.sheets + 1, asked.findIndex((one) => one.id === id) + 1, asked.length)}
      </p>
      {boxesOf(question) === null ? (
        <WrittenQuestion
          key={key}
          {...shared}
          question={question}
          answer={typeof answer === 'string' ? answer : ''}
        />
      ) : (
        <BoxesQuestion
          key={key}
          {...shared}
          boxes={boxes}
          isMany={question.kind === 'many'}
          answer={answer}
        />
      )}
      <div class="acts">
        <Button icon={ArrowLeft} label={words.back} isDisabled={isFirst} onPress={shared.onBack} />
        <Button
          icon={ArrowRight}
          label={answer.length === 0 ? words.leaveBlank : words.next}
          onPress={() => answerIt(answer)}
        />
      </div>
      <div class="acts">
        {isFirst ? (
          <Button
            kind="quiet"
            icon={Undo2}
            label={words.undoSheet}
            isDisabled={draft.last === null}
            onPress={() => onChange(stack.tookBack(draft, questions))}
          />
        ) : (
          <Button
            kind="quiet"
            icon={Eraser}
            label={words.clear}
            onPress={() => onChange(stack.cleared(draft, questions))}
          />
        )}
      </div>
    </div>
  );
}
