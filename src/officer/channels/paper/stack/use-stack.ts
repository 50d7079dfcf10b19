import { useEffect, useState } from 'preact/hooks';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { newStack, typedQuestions, type StackDraft } from '../../../../domain/channels/paper/stack.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import { useDesk, useShell } from '../../../desk/shell.tsx';
import { draftOf } from './kept-draft.ts';

/** The stack that is being typed for one channel. */
export interface StackInHand {
  /** `null` before one is begun. */
  readonly draft: StackDraft | null;
  /** The form in the version of the draft; `null` while it is not known here. */
  readonly form: ChannelDefinition | null;
  /** Its questions that are typed. */
  readonly questions: readonly Question[];
  /** The draft will be here after a reload. */
  readonly isKept: boolean;
  begin(form: ChannelDefinition): void;
  set(draft: StackDraft | null): void;
}

/** Follows a stack, kept in this device's drawer at every key. */
export function useStack({ channel }: ChannelDefinition): StackInHand {
  const { office } = useDesk();
  const { drawer } = useShell();
  const place = `prongsai-stack-${office.id}-${channel}`;
  const [draft, setDraft] = useState<StackDraft | null>(() => draftOf(drawer.taken(place)));
  const [form, setForm] = useState<ChannelDefinition | null>(null);
  const [isKept, setKept] = useState(true);
  const version = draft?.version ?? null;
  useEffect(() => {
    if (version === null) return;
    let isWanted = true;
    void office.definition(channel, version).then((found) => {
      if (isWanted) setForm(found);
    });
    return () => {
      isWanted = false;
    };
  }, [office, channel, version]);
  function set(next: StackDraft | null): void {
    setDraft(next);
    setKept(drawer.put(place, next === null ? null : JSON.stringify(next)));
  }
  const isForm = form !== null && form.version === version;
  return {
    draft,
    form: isForm ? form : null,
    questions: isForm ? typedQuestions(form.questions) : [],
    isKept,
    set,
    begin(chosen) {
      setForm(chosen);
      set(newStack(chosen.version, typedQuestions(chosen.questions)));
    },
  };
}
