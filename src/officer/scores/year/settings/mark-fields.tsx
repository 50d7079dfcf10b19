import { ChoiceList } from '../../../../ui/fields/choice-list.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { useWords } from '../../../desk/shell.tsx';
import type { MarkDraft } from './settings-draft.ts';
import { settingsTexts } from './settings-texts.ts';

export interface MarkFieldsProps {
  readonly legend: string;
  readonly help: string;
  readonly usualLabel: string;
  readonly draft: MarkDraft;
  readonly valueError: string | null;
  readonly sourceError: string | null;
  readonly onChange: (draft: MarkDraft) => void;
}

/** A mark: the usual one, or one of the office's own with its source. */
export function MarkFields(props: MarkFieldsProps) {
  const { legend, help, usualLabel, draft, valueError, sourceError, onChange } = props;
  const words = useWords(settingsTexts);
  return (
    <>
      <ChoiceList
        legend={legend}
        help={help}
        choices={[
          { code: 'usual', label: usualLabel },
          { code: 'own', label: words.own },
        ]}
        chosen={draft.isOwn ? 'own' : 'usual'}
        onChoose={(code) => onChange({ ...draft, isOwn: code === 'own' })}
      />
      {draft.isOwn && (
        <>
          <TextInput
            label={words.value}
            help={words.valueHelp}
            error={valueError}
            inputMode="decimal"
            maxLength={6}
            value={draft.value}
            onType={(value) => onChange({ ...draft, value })}
          />
          <TextInput
            label={words.source}
            help={words.sourceHelp}
            error={sourceError}
            maxLength={200}
            value={draft.source}
            onType={(source) => onChange({ ...draft, source })}
          />
        </>
      )}
    </>
  );
}
