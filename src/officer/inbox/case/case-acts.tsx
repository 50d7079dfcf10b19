import { useState } from 'preact/hooks';
import {
  Ban,
  CircleCheck,
  CircleDot,
  CornerUpRight,
  Hammer,
  Inbox,
  RotateCcw,
  Undo2,
  type IconNode,
} from 'lucide';
import { isClosed, nextStates, type CaseState } from '../../../domain/channels/case-life.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import type { CaseProps } from './case-detail.tsx';
import { caseTexts } from './case-texts.ts';
import { ReasonDialog, wantsReason, type ReasonedState } from './reason-dialog.tsx';

/** The step that usually comes next; `null` when the case has reached its end. */
function mainStep(state: CaseState): CaseState | null {
  return nextStates(state).find((next) => !isClosed(next) || next === 'done') ?? null;
}

const signs: Readonly<Record<CaseState, IconNode>> = {
  waiting: Inbox,
  accepted: CircleDot,
  'in-progress': Hammer,
  done: CircleCheck,
  declined: Ban,
  'passed-on': CornerUpRight,
  withdrawn: Undo2,
};

/** What can be done with a case now: the usual step within the thumb's reach, all others behind it. */
export function CaseActs({ view }: CaseProps) {
  const { office, notices } = useDesk();
  const words = useWords(caseTexts);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<ReasonedState | null>(null);
  const main = mainStep(view.state);
  const others = nextStates(view.state).filter((state) => state !== main);
  const isReopening = isClosed(view.state);

  async function step(to: CaseState, reason?: string): Promise<boolean> {
    const from = view.state;
    const act =
      reason === undefined ? office.setState(view.id, from, to) : office.setState(view.id, from, to, reason);
    const canUndo = isClosed(to) && nextStates(to).includes('in-progress');
    return notices.keep(act, {
      label: words.did[to],
      ...(canUndo
        ? {
            undo: {
              label: from === 'in-progress' ? words.undo : words.reopen,
              act: () => office.setState(view.id, to, 'in-progress'),
              undone: words.did['in-progress'],
            },
          }
        : {}),
    });
  }

  function choose(state: CaseState): void {
    setOpen(false);
    if (wantsReason(state)) setAsked(state);
    else void step(state);
  }

  return (
    <>
      {main !== null && (
        <Button
          kind={isReopening ? 'plain' : 'primary'}
          icon={isReopening ? RotateCcw : signs[main]}
          label={isReopening ? words.reopen : words.acts[main]}
          onPress={() => void step(main)}
        />
      )}
      {others.length > 0 && <Button label={words.otherActs} onPress={() => setOpen(true)} />}
      <Dialog
        isOpen={isOpen}
        title={words.otherTitle}
        closeLabel={words.close}
        onClose={() => setOpen(false)}
      >
        {others.map((state) => (
          <Button
            key={state}
            icon={signs[state]}
            label={words.acts[state]}
            isWide
            onPress={() => choose(state)}
          />
        ))}
      </Dialog>
      <ReasonDialog
        state={asked}
        isDelicate={view.readers !== undefined}
        onClose={() => setAsked(null)}
        onGiven={(state, reason) => {
          void step(state, reason).then((isKept) => {
            if (isKept) setAsked(null);
          });
        }}
      />
    </>
  );
}
