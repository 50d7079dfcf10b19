import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { faultsIn, type Fault } from '../../../../domain/channels/faults.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import type { ChannelDesk } from '../../../../data/officer/channel-desk.ts';
import type { Kept } from '../../../../data/officer/office.ts';
import type { Problem } from '../../../../contracts/problems/problems.ts';
import { changesBetween, type Change } from './changes.ts';
import { keeper } from './keeper.ts';
import { movedOne } from './moved-one.ts';

/** What can be taken back with one tap, until the next change. */
export type TakenAway =
  | { readonly what: 'question'; readonly question: Question }
  | { readonly what: 'draft' };

/** A channel while it is being changed on this device. */
export interface Editor {
  /** As it would be used now. */
  readonly draft: ReadonlySignal<ChannelDefinition>;
  /** The version in use. */
  readonly inUse: ChannelDefinition;
  readonly changes: ReadonlySignal<readonly Change[]>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** What somebody else has changed since this was begun; empty where nobody has. */
  readonly changedMeanwhile: readonly Change[];
  readonly takenAway: ReadonlySignal<TakenAway | null>;
  /** A self-survey: its items stand fast, only words around them may change. */
  readonly isFixed: boolean;
  change(changed: Partial<ChannelDefinition>): void;
  changeQuestion(id: string, changed: Question): void;
  addQuestion(question: Question): void;
  /** @param by -1 for up, 1 for down */
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  /** Goes back to the version in use. */
  throwAway(): void;
  takeBack(): void;
  /** An id under which nothing was ever asked in this channel. */
  freshId(): string;
  /** A value under which no option of this question was ever chosen. @param beside values that are taken, too */
  freshValue(id: string, beside: readonly string[]): string;
  /** Whether a version that was signed asks this question: then answers may lie under its options. */
  wasAsked(id: string): boolean;
  /** Makes one new version of it all. */
  use(): Promise<Kept>;
}

export interface EditorGiven {
  readonly desk: ChannelDesk;
  /** All versions, oldest first; at least one. */
  readonly versions: readonly ChannelDefinition[];
  /** What was being changed when one left. */
  readonly kept: ChannelDefinition | null;
  readonly onProblem: (problem: Problem) => void;
}

/** @throws RangeError for a channel without a version */
export function makeEditor({ desk, versions, kept, onProblem }: EditorGiven): Editor {
  const inUse = versions.at(-1);
  if (inUse === undefined) throw new RangeError('a channel has at least one version');
  const { channel, edition } = inUse;
  const base = versions.find(({ version }) => version === kept?.version) ?? inUse;
  // What was used from here just now is no change any more.
  const isOpen = kept !== null && changesBetween(kept, inUse).length > 0;
  const draft = signal<ChannelDefinition>(isOpen ? kept : inUse);
  const takenAway = signal<(TakenAway & { readonly before: ChannelDefinition }) | null>(null);
  const changes = computed(() => changesBetween(inUse, draft.value));
  const keep = keeper((next: ChannelDefinition | null) => desk.keepDraft(channel, next), onProblem);
  const set = (next: ChannelDefinition): void => {
    draft.value = next;
    takenAway.value = null;
    keep(changesBetween(inUse, next).length === 0 ? null : next);
  };
  const setQuestions = (questions: readonly Question[]): void => set({ ...draft.value, questions });
  return {
    draft,
    inUse,
    changes,
    faults: computed(() => faultsIn(draft.value, versions)),
    changedMeanwhile: isOpen ? changesBetween(base, inUse) : [],
    takenAway,
    isFixed: edition !== null,
    change: (changed) => set({ ...draft.value, ...changed }),
    changeQuestion: (id, changed) =>
      setQuestions(draft.value.questions.map((one) => (one.id === id ? changed : one))),
    addQuestion: (question) => setQuestions([...draft.value.questions, question]),
    move(id, by) {
      const { questions } = draft.value;
      setQuestions(
        movedOne(
          questions,
          questions.findIndex((one) => one.id === id),
          by,
        ),
      );
    },
    remove(id) {
      const before = draft.value;
      const question = before.questions.find((one) => one.id === id);
      if (question === undefined) return;
      setQuestions(before.questions.filter((one) => one.id !== id));
      takenAway.value = { what: 'question', question, before };
    },
    throwAway() {
      const before = draft.value;
      set(inUse);
      takenAway.value = { what: 'draft', before };
    },
    takeBack() {
      const before = takenAway.value?.before;
      if (before !== undefined) set(before);
    },
    freshId: () =>
      fresh(
        'q',
        [...versions, draft.value].flatMap(({ questions }) => questions.map(({ id }) => id)),
      ),
    freshValue: (id, beside) =>
      fresh('a', [...versions.flatMap((version) => valuesOf(version, id)), ...beside]),
    wasAsked: (id) => versions.some(({ questions }) => questions.some((one) => one.id === id)),
    async use() {
      const next = { ...draft.value, version: inUse.version + 1, state: inUse.state };
      const used = await desk.revise(next);
      if (used.ok) keep(null);
      return used;
    },
  };
}

function fresh(letter: string, taken: readonly string[]): string {
  let number = new Set(taken).size + 1;
  while (taken.includes(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

function valuesOf({ questions }: ChannelDefinition, id: string): readonly string[] {
  return questions
    .filter((one) => one.id === id)
    .flatMap((question) => {
      if ('options' in question) return question.options.map(({ value }) => value);
      return question.kind === 'place' ? question.villages.map(({ value }) => value) : [];
    });
}
