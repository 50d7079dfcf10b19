import { useState } from 'preact/hooks';
import type { LocalText } from '../../../domain/basics/local-text.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { useWords } from '../../desk/shell.tsx';
import { standTexts } from './stand-texts.ts';

interface StandDialogProps {
  /** How the channel is to stand; `null` while nothing is asked. */
  readonly to: 'paused' | 'closed' | null;
  /** What is said now. */
  readonly before: LocalText | null;
  readonly onChange: (to: 'paused' | 'closed', message: LocalText | null) => void;
  readonly onLeave: () => void;
}

/** Asks what citizens are told while a channel takes nothing. */
export function StandDialog({ to, before, onChange, onLeave }: StandDialogProps) {
  const words = useWords(standTexts);
  const [th, setTh] = useState(before?.th ?? '');
  const [en, setEn] = useState(before?.en ?? '');
  const message = th.trim() === '' ? null : { th: th.trim(), en: en.trim() };
  return (
    <Dialog
      isOpen={to !== null}
      title={to === 'closed' ? words.closeTitle : words.pauseTitle}
      closeLabel={words.cancel}
      onClose={onLeave}
      acts={
        <>
          <Button
            kind={to === 'closed' ? 'danger' : 'primary'}
            label={to === 'closed' ? words.close : words.pause}
            onPress={() => {
              if (to !== null) onChange(to, message);
            }}
          />
          <Button label={words.cancel} onPress={onLeave} />
        </>
      }
    >
      <TextArea
        label={words.message}
        help={words.messageHelp}
        optionalLabel={words.optional}
        lang="th"
        rows={2}
        maxLength={500}
        value={th}
        onType={setTh}
      />
      <TextArea
        label={words.inEnglish}
        optionalLabel={words.optional}
        lang="en"
        rows={2}
        maxLength={500}
        value={en}
        onType={setEn}
      />
      <p>{words.kept}</p>
    </Dialog>
  );
}
