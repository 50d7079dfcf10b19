import { useState } from 'preact/hooks';
import { Trash2 } from 'lucide';
import { Button } from '../../../ui/acts/button.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { shelfTexts } from './shelf-texts.ts';

interface EraseShelfProps {
  readonly isOpen: boolean;
  readonly count: number;
  readonly onClose: () => void;
}

/** Asks before what cannot be undone. */
export function EraseShelf({ isOpen, count, onClose }: EraseShelfProps) {
  const { office, notices } = useDesk();
  const words = useWords(shelfTexts);
  const [isErasing, setErasing] = useState(false);

  async function erase(): Promise<void> {
    setErasing(true);
    await notices.keep(office.shelf.erase(), { label: words.eraseDone(count) });
    setErasing(false);
    onClose();
  }

  return (
    <Dialog
      isOpen={isOpen}
      title={words.eraseTitle(count)}
      closeLabel={words.close}
      onClose={onClose}
      acts={
        <>
          <Button label={words.cancel} onPress={onClose} />
          <Button
            kind="danger"
            icon={Trash2}
            label={words.erase(count)}
            busyLabel={isErasing ? words.erasing : null}
            onPress={() => void erase()}
          />
        </>
      }
    >
      <p>{words.eraseText}</p>
      <p>{words.eraseCitizen}</p>
    </Dialog>
  );
}
