import { useState } from 'preact/hooks';
import { ExternalLink, Save } from 'lucide';
import { lookRow } from '../../../../domain/ita/rows/look-row.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { scoreLinks } from '../../links.ts';
import { SeenBy } from './seen-by.tsx';
import type { CheckRowProps } from './check-row.tsx';
import { checklistTexts } from './checklist-texts.ts';
import { useLook } from './use-look.ts';
import { webAddress } from './web-address.ts';

/** Where an item is shown, and what there is to say of it; what is being written survives leaving the screen. */
export function LookForm({ fiscalYear, entry }: CheckRowProps) {
  const { office, drafts } = useDesk();
  const words = useWords(checklistTexts);
  const acts = useLook(fiscalYear);
  const [, redraw] = useState(0);
  const [isWrong, setWrong] = useState(false);
  const { item, code, look, worth } = entry;
  const place = lookRow(fiscalYear, code);
  const url = drafts.get(`${place}/url`) ?? look?.url ?? '';
  const note = drafts.get(`${place}/note`) ?? look?.note ?? '';
  const saved = webAddress(look?.url ?? '');

  function write(field: 'url' | 'note', value: string): void {
    drafts.set(`${place}/${field}`, value);
    setWrong(false);
    redraw((count) => count + 1);
  }

  async function save(): Promise<void> {
    const read = webAddress(url);
    if (read.kind === 'wrong') return setWrong(true);
    const seen = { url: read.kind === 'empty' ? '' : read.url, note: note.trim() };
    const isKept = await acts.describe(entry, seen);
    if (!isKept) return;
    drafts.delete(`${place}/url`);
    drafts.delete(`${place}/note`);
    redraw((count) => count + 1);
  }

  return (
    <form
      class="look-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={words.url}
        help={words.urlHelp}
        optionalLabel={words.optional}
        error={isWrong ? words.urlWrong : null}
        type="url"
        lang="en"
        maxLength={1_000}
        value={url}
        onType={(value) => write('url', value)}
      />
      <TextArea
        label={words.note}
        help={words.noteHelp}
        optionalLabel={words.optional}
        rows={2}
        maxLength={1_000}
        value={note}
        onType={(value) => write('note', value)}
      />
      <div class="acts">
        <Button type="submit" icon={Save} label={words.save} about={item.code} />
        {saved.kind === 'address' && (
          <ButtonLink kind="quiet" icon={ExternalLink} label={words.openPage} href={saved.url} isOutside />
        )}
      </div>
      <SeenBy look={look} />
      {worth !== null && (
        <p>
          <a href={scoreLinks(office.id).number(fiscalYear, item.code)}>{words.number}</a>
        </p>
      )}
    </form>
  );
}
