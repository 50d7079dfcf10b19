import { useState } from 'preact/hooks';
import { askedQuestions } from '../../../../domain/channels/asking.ts';
import type { Answer, Answers, ChannelDefinition } from '../../../../domain/channels/definition.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import type { PaperCase } from '../../../../data/officer/paper-case.ts';
import { useDesk } from '../../../desk/shell.tsx';

/** One paper form on its way to a case. */
export type Step =
  | { readonly at: 'question'; readonly question: Question; readonly asked: readonly Question[] }
  | { readonly at: 'end'; readonly missing: readonly Question[]; readonly isBlank: boolean }
  | { readonly at: 'kept'; readonly kept: PaperCase };

export interface PaperCaseInHand {
  readonly answers: Answers;
  readonly step: Step;
  answer(question: Question, answer: Answer): void;
  note(question: Question, answer: Answer): void;
  back(): void;
  keep(): Promise<void>;
  restart(): void;
}

/** Questions of a case's form that can be typed. */
export function caseQuestions(form: ChannelDefinition): readonly Question[] {
  return form.questions.filter(({ kind }) => kind !== 'photo' && kind !== 'spoken');
}

/** Follows one form from its first question to its case; what is typed survives leaving the screen. */
export function usePaperCase(form: ChannelDefinition): PaperCaseInHand {
  const { office, notices, drafts } = useDesk();
  const place = `paper-case/${form.channel}/${form.version}`;
  const [answers, setAnswers] = useState<Answers>(() => read(drafts.get(place)));
  const [number, goTo] = useState(0);
  const [kept, setKept] = useState<PaperCase | null>(null);
  const questions = caseQuestions(form);
  const asked = askedQuestions(questions, answers);
  const question = asked[number];
  function set(id: string, answer: Answer): Answers {
    const others = Object.entries(answers).filter(([one]) => one !== id);
    const next = Object.fromEntries(answer.length === 0 ? others : [...others, [id, answer] as const]);
    drafts.set(place, JSON.stringify(next));
    setAnswers(next);
    return next;
  }
  function begin(): void {
    drafts.delete(place);
    setAnswers({});
    goTo(0);
  }
  return {
    answers,
    step:
      kept !== null
        ? { at: 'kept', kept }
        : question === undefined
          ? {
              at: 'end',
              missing: asked.filter(({ id, required }) => required && !Object.hasOwn(answers, id)),
              isBlank: asked.every(({ id }) => !Object.hasOwn(answers, id)),
            }
          : { at: 'question', question, asked },
    answer({ id }, given) {
      const next = set(id, given);
      goTo(askedQuestions(questions, next).findIndex((one) => one.id === id) + 1);
    },
    note: ({ id }, given) => void set(id, given),
    back: () => goTo(Math.max(0, Math.min(number, asked.length) - 1)),
    async keep() {
      // An answer to a question that is not asked any more counts for nothing.
      const said = asked.flatMap(({ id }) => {
        const answer = answers[id];
        return answer === undefined ? [] : [[id, answer] as const];
      });
      const made = await office.addPaperCase(form.channel, form.version, Object.fromEntries(said));
      if (!made.ok) return notices.tell(made.problem);
      notices.clearProblem();
      begin();
      setKept(made.value);
    },
    restart() {
      begin();
      setKept(null);
    },
  };
}

function read(text: string | undefined): Answers {
  const found: Answers = JSON.parse(text ?? '{}');
  return found;
}
