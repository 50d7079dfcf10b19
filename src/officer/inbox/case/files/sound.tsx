import { useState } from 'preact/hooks';
import { NotebookPen, PencilLine } from 'lucide';
import type { EntryId } from '../../../../domain/basics/ids.ts';
import type { CaseFile } from '../../../../data/officer/files/files.ts';
import { sayInstant } from '../../../../i18n/dates.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { SoundPlayer } from '../../../../ui/pictures/sound-player.tsx';
import { useDesk, useLanguage, useWords } from '../../../desk/shell.tsx';
import { Mark } from '../../../frame/mark.tsx';
import { EraseFile } from './erase-file.tsx';
import { FileAway, FileProblem } from './file-state.tsx';
import { filesTexts } from './files-texts.ts';
import { useFile } from './use-file.ts';

export interface SoundProps {
  /** The case. */
  readonly id: EntryId;
  readonly file: CaseFile;
}

/** A spoken answer: a player, and what an officer has typed of it. */
export function Sound({ id, file }: SoundProps) {
  const words = useWords(filesTexts);
  const { opening, openAgain } = useFile(id, file);
  const isAway = file.erased !== null || file.kind === 'other';
  return (
    <div class="sound-answer">
      {isAway && <FileAway file={file} />}
      {!isAway && opening.state === 'open' && <SoundPlayer src={opening.url} label={words.sound} />}
      {!isAway && opening.state === 'failed' && <FileProblem problem={opening.problem} onAgain={openAgain} />}
      {!isAway && opening.state === 'opening' && <p role="status">{words.opening}</p>}
      <Typed id={id} file={file} isWritable={!isAway && opening.state === 'open'} />
      <EraseFile id={id} file={file} />
    </div>
  );
}

function Typed({ id, file, isWritable }: SoundProps & { readonly isWritable: boolean }) {
  const { office, notices, drafts, nameOf } = useDesk();
  const words = useWords(filesTexts);
  const language = useLanguage();
  const place = `${id}/typed/${file.id}`;
  const typed = file.transcript;
  const [text, setText] = useState(drafts.get(place) ?? '');
  const [isWriting, setWriting] = useState(drafts.has(place));
  const [isEmpty, setEmpty] = useState(false);

  function write(value: string): void {
    drafts.set(place, value);
    setText(value);
    setEmpty(false);
  }

  async function save(): Promise<void> {
    if (text.trim() === '') return setEmpty(true);
    const isKept = await notices.keep(office.files.typeUp(id, file.id, text.trim()), {
      label: words.typedSaved,
    });
    if (!isKept) return;
    drafts.delete(place);
    setWriting(false);
  }

  if (typed !== null && !isWriting)
    return (
      <div class="typed">
        <p class="words">{typed.text}</p>
        <p class="by">
          {words.typedBy(nameOf(typed.by) ?? words.someone, sayInstant(typed.at, office.now(), language))}{' '}
          {typed.mark !== 'received' && <Mark state={typed.mark} />}
        </p>
        {isWritable && (
          <Button
            kind="quiet"
            icon={PencilLine}
            label={words.typedEdit}
            onPress={() => {
              write(typed.text);
              setWriting(true);
            }}
          />
        )}
      </div>
    );
  if (!isWritable) return null;
  return (
    <div class="typed">
      <TextArea
        label={words.typedLabel}
        help={words.typedHelp}
        error={isEmpty ? words.typedMissing : null}
        value={text}
        rows={3}
        maxLength={4_000}
        onType={write}
      />
      <Button icon={NotebookPen} label={words.typedSave} onPress={() => void save()} />
    </div>
  );
}
