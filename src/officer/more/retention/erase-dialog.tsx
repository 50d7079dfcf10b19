import { useState } from 'preact/hooks';
import { Trash2, TriangleAlert } from 'lucide';
import { Button } from '../../../ui/acts/button.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { Icon } from '../../../ui/signs/icon.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { retentionTexts } from './retention-texts.ts';
import './erase-dialog.css';

export interface EraseDialogProps {
  readonly isOpen: boolean;
  readonly due: number;
  readonly onClose: () => void;
}

/** Asks before what cannot be undone: what goes, what stays, where copies still live. */
export function EraseDialog({ isOpen, due, onClose }: EraseDialogProps) {
  const { office, notices } = useDesk();
  const words = useWords(retentionTexts);
  const [isErasing, setErasing] = useState(false);

  async function erase(): Promise<void> {
    setErasing(true);
    await notices.keep(office.eraseDue(), { label: words.erased(due) });
    setErasing(false);
    onClose();
  }

  return (
    <Dialog
      isOpen={isOpen}
      title={words.sure(due)}
      closeLabel={words.close}
      onClose={onClose}
      acts={
        <>
          <Button label={words.keep} onPress={onClose} />
          <Button
            kind="danger"
            icon={Trash2}
            label={words.eraseNow(due)}
            busyLabel={isErasing ? words.erasing : null}
            onPress={() => void erase()}
          />
        </>
      }
    >
      <div class="erase-dialog">
        <Lines title={words.goes} lines={Object.values(words.goesLines)} />
        <Lines title={words.stays} lines={Object.values(words.staysLines)} />
        <p class="good">
          <Icon of={TriangleAlert} />
          <strong>{words.forGood}</strong>
        </p>
        <p>{words.copies}</p>
      </div>
    </Dialog>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
