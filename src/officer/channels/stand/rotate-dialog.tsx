import type { ChannelId } from '../../../domain/basics/ids.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { standTexts } from './stand-texts.ts';

interface RotateDialogProps {
  readonly channel: ChannelId;
  readonly isOpen: boolean;
  readonly onLeave: () => void;
}

/** Asks before a channel gets another QR: every sheet on every wall is out of use then. */
export function RotateDialog({ channel, isOpen, onLeave }: RotateDialogProps) {
  const { office, notices } = useDesk();
  const words = useWords(standTexts);
  return (
    <Dialog
      isOpen={isOpen}
      title={words.rotateTitle}
      closeLabel={words.cancel}
      onClose={onLeave}
      acts={
        <>
          <Button
            kind="danger"
            label={words.rotateAct}
            onPress={() => {
              onLeave();
              void notices.keep(office.channelDesk.rotate(channel), { label: words.rotated });
            }}
          />
          <Button label={words.cancel} onPress={onLeave} />
        </>
      }
    >
      <p>{words.rotateText}</p>
    </Dialog>
  );
}
