import type { HeldChoice } from '../../../data/officer/held/queue.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { useWords } from '../../desk/shell.tsx';
import { heldTexts } from './held-texts.ts';

/** A choice that cannot be taken back, before it is made. */
export type HeldQuestion = HeldChoice;

interface HeldDialogProps {
  /** `null` while nothing is asked. */
  readonly question: HeldQuestion | null;
  readonly isSheet: boolean;
  /** What it is about, counted. */
  readonly said: string;
  readonly onYes: (question: HeldQuestion) => void;
  readonly onClose: () => void;
}

/** Says what a choice brings about, or loses, before it is made. */
export function HeldDialog({ question, isSheet, said, onYes, onClose }: HeldDialogProps) {
  const words = useWords(heldTexts);
  const isDrop = question?.act === 'drop';
  const dropText = isSheet ? words.dropSheetsText : words.dropText;
  const admitText = isSheet ? words.sheetsAfter : words.admitText;
  return (
    <Dialog
      isOpen={question !== null}
      title={isDrop ? words.dropTitle(said) : words.admitTitle}
      closeLabel={words.close}
      onClose={onClose}
      acts={
        question !== null && (
          <>
            <Button label={words.cancel} onPress={onClose} />
            <Button
              kind={isDrop ? 'danger' : 'primary'}
              label={isDrop ? words.dropAct(said) : words.admitAct(said)}
              onPress={() => onYes(question)}
            />
          </>
        )
      }
    >
      <p>{isDrop ? dropText : admitText}</p>
    </Dialog>
  );
}
