import { useState } from 'preact/hooks';
import { Save } from 'lucide';
import type { Edition } from '../../../../domain/ita/edition.ts';
import { fieldsOfHandCount } from '../../../../domain/ita/rows/hand-count-row.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { askedParts, countedOf, fromField, sheetsField } from './count-draft.ts';
import { countsTexts } from './counts-texts.ts';
import { PartFields } from './part-fields.tsx';
import { useCountDraft } from './use-count-draft.ts';

export interface CountFormProps {
  readonly fiscalYear: number;
  readonly edition: Edition;
}

/** Types in one stack of whole sheets: how many, and how often each answer was given. */
export function CountForm({ fiscalYear, edition }: CountFormProps) {
  const { office, notices } = useDesk();
  const words = useWords(countsTexts);
  const { draft, write, clear } = useCountDraft(fiscalYear);
  const [isTried, setTried] = useState(false);
  const counted = countedOf(draft, edition);
  const missing = isTried && !counted.ok ? counted : null;

  async function keep(): Promise<void> {
    setTried(true);
    if (!counted.ok) return;
    const at = office.now();
    const { person, device } = office.me;
    // No two acts of one device share a moment, so the name is nobody else's.
    const id = `${fiscalYear}-EIT-${at}-${device}`;
    const { tally, from } = counted;
    const made = { id, fiscalYear, tally, from, by: person, at, isWithdrawn: false };
    const edit = (isWithdrawn: boolean) => ({
      table: 'hand-counts',
      row: id,
      set: isWithdrawn ? { isWithdrawn } : fieldsOfHandCount(made),
      steps: [],
      add: [],
    });
    const isKept = await notices.keep(office.edit([edit(false)]), {
      label: words.kept(formatCount(tally.sheets)),
      undo: { label: words.undo, act: () => office.edit([edit(true)]), undone: words.undone },
    });
    if (!isKept) return;
    clear();
    setTried(false);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Section title={words.form} note={words.few}>
        <TextInput
          label={words.sheets}
          help={words.sheetsHelp}
          error={missing?.sheets === true ? words.sheetsMissing : null}
          inputMode="numeric"
          maxLength={9}
          value={draft[sheetsField] ?? ''}
          onType={(value) => write(sheetsField, value)}
        />
        <TextInput
          label={words.from}
          help={words.fromHelp}
          error={missing?.from === true ? words.fromMissing : null}
          maxLength={200}
          value={draft[fromField] ?? ''}
          onType={(value) => write(fromField, value)}
        />
        {askedParts(edition).map(({ item, part }) => (
          <PartFields
            key={part.code}
            {...{ edition, item, part, draft }}
            isMarked={missing?.parts.includes(part.code) ?? false}
            onType={write}
          />
        ))}
        {missing !== null && missing.parts.length > 0 && (
          <Banner tone="warning" title={words.partsWrong(missing.parts.length)} />
        )}
        <Button kind="primary" type="submit" icon={Save} label={words.keep} isWide />
      </Section>
    </form>
  );
}
