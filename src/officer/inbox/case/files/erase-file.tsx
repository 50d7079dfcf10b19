import { useState } from 'preact/hooks';
import { Trash2 } from 'lucide';
import type { EntryId } from '../../../../domain/basics/ids.ts';
import { ringOfReader } from '../../../../domain/channels/definition.ts';
import { mayErase } from '../../../../seal/trust/rights-to-read.ts';
import type { CaseFile } from '../../../../data/officer/files/files.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { Dialog } from '../../../../ui/notices/dialog.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { filesTexts } from './files-texts.ts';

export interface EraseFileProps {
  /** The case. */
  readonly id: EntryId;
  readonly file: CaseFile;
}

/** Erases one file everywhere, after asking why; nothing for those who may not. */
export function EraseFile({ id, file }: EraseFileProps) {
  const { office, notices } = useDesk();
  const words = useWords(filesTexts);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const rings = (file.readers ?? []).map(ringOfReader);
  if (!mayErase({ ...office.me, isNamed: true }, rings) || file.erased !== null) return null;
  const label = words.eraseAct[file.kind];

  async function erase(): Promise<void> {
    if (reason.trim() === '') return setMissing(true);
    const isKept = await notices.keep(office.files.erase(id, file.id, reason.trim()), {
      label: words.erased[file.kind],
    });
    if (isKept) setOpen(false);
  }

  return (
    <>
      <Button icon={Trash2} kind="quiet" label={label} onPress={() => setOpen(true)} />
      <Dialog
        isOpen={isOpen}
        title={label}
        closeLabel={words.close}
        onClose={() => setOpen(false)}
        acts={
          <>
            <Button label={words.cancel} onPress={() => setOpen(false)} />
            <Button kind="danger" icon={Trash2} label={label} onPress={() => void erase()} />
          </>
        }
      >
        {isOpen && (
          <>
            <p>{words.eraseText}</p>
            <TextArea
              label={words.reason}
              help={words.reasonHelp}
              error={isMissing ? words.reasonMissing : null}
              value={reason}
              rows={2}
              maxLength={500}
              onType={(text) => {
                setReason(text);
                setMissing(false);
              }}
            />
          </>
        )}
      </Dialog>
    </>
  );
}
