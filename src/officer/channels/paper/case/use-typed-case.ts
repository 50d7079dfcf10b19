import { useState } from 'preact/hooks';
import { askedQuestions } from '../../../../domain/channels/asking.ts';
import type { Answer, Answers, ChannelDefinition } from '../../../../domain/channels/definition.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import type { TakenCase } from '../../../../data/officer/paper-case.ts';
import { useDesk, useShell } from '../../../desk/shell.tsx';
import type { CaseDraft } from './case-draft.ts';

/** One form on its way to a case. */
export type Step =
  | { readonly at: 'question'; readonly question: Question; readonly asked: readonly Question[] }
  | {
      readonly at: 'end';
      readonly missing: readonly Question[];
      readonly isBlank: boolean;
      readonly asked: readonly Question[];
    }
  | { readonly at: 'kept'; readonly kept: TakenCase };

export interface TypedCaseInHand {
  readonly answers: Answers;
  readonly step: Step;
  /** What stands in the field of the question at hand and was not taken yet. */
  readonly typed: string;
  /** It will be here after a reload. */
  readonly isKept: boolean;
  answer(question: Question, answer: Answer): void;
  note(question: Question, answer: Answer): void;
  write(typed: string): void;
  back(): void;
  keep(): Promise<void>;
  restart(): void;
}

/** Questions of a case's form that can be typed. */
export function caseQuestions(form: ChannelDefinition): readonly Question[] {
  return form.questions.filter(({ kind }) => kind !== 'photo' && kind !== 'spoken');
}

export interface DraftInHand {
  readonly begun: CaseDraft;
  /** Where in the drawer it lies. */
  readonly place: string;
}

/** Follows one form from its first question to its case; every letter of it survives a reload. */
export function useTypedCase(form: ChannelDefinition, { begun, place }: DraftInHand): TypedCaseInHand {
  const { office, notices } = useDesk();
  const { drawer } = useShell();
  const [draft, setDraft] = useState(begun);
  const [isKept, setKept] = useState(true);
  const [taken, setTaken] = useState<TakenCase | null>(null);
  const questions = caseQuestions(form);
  const asked = askedQuestions(questions, draft.answers);
  const question = asked[draft.at];
  function set(changed: Partial<CaseDraft>): void {
    const next = { ...draft, ...changed };
    setDraft(next);
    setKept(drawer.put(place, JSON.stringify(next)));
  }
  function withAnswer(id: string, answer: Answer): Answers {
    const others = Object.entries(draft.answers).filter(([one]) => one !== id);
    return Object.fromEntries(answer.length === 0 ? others : [...others, [id, answer] as const]);
  }
  function goTo(at: number, answers: Answers): void {
    const next = askedQuestions(questions, answers)[at];
    const said = next === undefined ? '' : (answers[next.id] ?? '');
    set({ answers, at, typed: typeof said === 'string' ? said : '' });
  }
  function begin(): void {
    drawer.put(place, null);
    setDraft({ ...draft, answers: {}, at: 0, typed: '' });
  }
  return {
    answers: draft.answers,
    typed: draft.typed,
    isKept,
    step:
      taken !== null
        ? { at: 'kept', kept: taken }
        : question === undefined
          ? {
              at: 'end',
              asked,
              missing: asked.filter(({ id, required }) => required && !Object.hasOwn(draft.answers, id)),
              isBlank: asked.every(({ id }) => !Object.hasOwn(draft.answers, id)),
            }
          : { at: 'question', question, asked },
    answer({ id }, given) {
      const next = withAnswer(id, given);
      goTo(askedQuestions(questions, next).findIndex((one) => one.id === id) + 1, next);
    },
    note: ({ id }, given) => set({ answers: withAnswer(id, given) }),
    write: (typed) => set({ typed }),
    back: () => goTo(Math.max(0, Math.min(draft.at, asked.length) - 1), draft.answers),
    async keep() {
      // An answer to a question that is not asked any more counts for nothing.
      const said = asked.flatMap(({ id }) => {
        const answer = draft.answers[id];
        return answer === undefined ? [] : [[id, answer] as const];
      });
      const { channel, version } = form;
      const { road, letter } = draft;
      const made = await office.addTypedCase({
        channel,
        version,
        answers: Object.fromEntries(said),
        road,
        ...(letter !== null && { letter }),
      });
      if (!made.ok) return notices.tell(made.problem);
      notices.clearProblem();
      begin();
      setTaken(made.value);
    },
    restart() {
      begin();
      setTaken(null);
    },
  };
}
