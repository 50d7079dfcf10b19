import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Question } from '../../../../domain/channels/question.ts';

export interface WrittenQuestionProps {
  readonly question: Question;
  readonly legend: string;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
  /** At every letter, so that a reload loses none. */
  readonly onNote: (answer: string) => void;
  readonly onBack: () => void;
}

/** A question with lines: Enter goes on, Backspace in the empty field goes back. */
export function WrittenQuestion(props: WrittenQuestionProps) {
  const { question, legend, answer, onAnswer, onNote, onBack } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const isNumber = question.kind === 'number' || question.kind === 'date';
  return (
    <label class="written">
      <span>{legend}</span>
      <textarea
        ref={field}
        rows={isNumber ? 1 : 3}
        maxLength={'maxLength' in question ? question.maxLength : 300}
        inputMode={isNumber ? 'decimal' : 'text'}
        value={answer}
        onInput={({ currentTarget }) => onNote(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey) onAnswer(answer.trim());
          else if (event.key === 'Backspace' && answer === '') onBack();
          else return;
          event.preventDefault();
        }}
      />
    </label>
  );
}
