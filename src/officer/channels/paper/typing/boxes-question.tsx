import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Check } from 'lucide';
import type { Answer } from '../../../../domain/channels/definition.ts';
import { digitTyped } from '../../../../domain/channels/paper/digits.ts';
import { Icon } from '../../../../ui/signs/icon.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { stackTexts } from '../stack/stack-texts.ts';
import { useKeys } from './use-keys.ts';

export interface Box {
  readonly value: string;
  readonly label: string;
}

export interface BoxesQuestionProps {
  readonly legend: string;
  readonly boxes: readonly Box[];
  readonly isMany: boolean;
  /** What the sheet in hand says so far; empty for nothing. */
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  /** Several are ticked one after the other. */
  readonly onNote: (answer: Answer) => void;
  readonly onBack: () => void;
}

/** A question with boxes: a digit or a tap chooses and goes on. */
export function BoxesQuestion(props: BoxesQuestionProps) {
  const { legend, boxes, isMany, answer, onAnswer, onNote, onBack } = props;
  const words = useWords(stackTexts);
  const [typed, setTyped] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => group.current?.focus({ preventScroll: true }), []);
  const chosen = typeof answer === 'string' ? [answer] : answer;
  function choose(place: number): void {
    setTyped('');
    const value = boxes[place]?.value;
    if (value === undefined) return;
    if (!isMany) return onAnswer(value);
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    onNote(boxes.map((box) => box.value).filter((one) => next.includes(one)));
  }
  useKeys({
    digit(digit) {
      const read = digitTyped(boxes.length, typed, digit);
      if (read.state === 'chosen') choose(read.box);
      else setTyped(read.state === 'open' ? read.typed : '');
    },
    enter() {
      if (typed === '') onAnswer(answer);
      else choose(Number(typed) - 1);
    },
    back() {
      if (typed === '') onBack();
      else setTyped('');
    },
  });
  return (
    <fieldset class="boxes" ref={group} tabIndex={-1}>
      <legend>{legend}</legend>
      {isMany && <p>{words.chosenMany}</p>}
      {boxes.map(({ value, label }, place) => (
        <button key={value} type="button" aria-pressed={chosen.includes(value)} onClick={() => choose(place)}>
          <b>{place + 1}</b>
          <span>{label}</span>
          {chosen.includes(value) && <Icon of={Check} />}
        </button>
      ))}
      <p role="status">{typed === '' ? '' : words.typedDigits(typed)}</p>
    </fieldset>
  );
}
