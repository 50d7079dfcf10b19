import { useState } from 'preact/hooks';
import type { CaseState } from '../../../domain/channels/case-life.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { useWords } from '../../desk/shell.tsx';
import { caseTexts } from './case-texts.ts';
import { delicateTexts } from './delicate/delicate-texts.ts';

const reasoned = ['declined', 'passed-on', 'withdrawn'] as const;

/** Ends that the citizen must be told the why or the where of. */
export type ReasonedState = (typeof reasoned)[number];

export function wantsReason(state: CaseState): state is ReasonedState {
  return (reasoned as readonly CaseState[]).includes(state);
}

export interface ReasonDialogProps {
  /** `null` while nothing is asked. */
  readonly state: ReasonedState | null;
  /** Whether nothing may be written that betrays who has written. */
  readonly isDelicate: boolean;
  readonly onGiven: (state: ReasonedState, reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, or where to, before a case leaves the office's hands. */
export function ReasonDialog({ state, isDelicate, onGiven, onClose }: ReasonDialogProps) {
  const words = useWords(caseTexts);
  const delicate = useWords(delicateTexts);
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);

  function give(of: ReasonedState): void {
    if (text.trim() === '') return setMissing(true);
    setMissing(false);
    onGiven(of, text.trim());
  }

  return (
    <Dialog
      isOpen={state !== null}
      title={state === null ? '' : words.acts[state]}
      closeLabel={words.close}
      onClose={onClose}
      acts={
        state !== null && (
          <>
            <Button label={words.cancel} onPress={onClose} />
            <Button kind="primary" label={words.acts[state]} onPress={() => give(state)} />
          </>
        )
      }
    >
      {state !== null && (
        <>
          {state === 'withdrawn' && <p>{words.withdrawnForGood}</p>}
          {isDelicate && <p>{state === 'passed-on' ? delicate.passOn : delicate.caution}</p>}
          <TextArea
            label={words.reasonOf[state]}
            help={words.reasonHelp}
            error={isMissing ? words.reasonMissing : null}
            value={text}
            rows={3}
            maxLength={1_000}
            onType={setText}
          />
        </>
      )}
    </Dialog>
  );
}
