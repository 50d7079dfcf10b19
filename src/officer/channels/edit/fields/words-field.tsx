import type { LocalText } from '../../../../domain/basics/local-text.ts';
import type { FurtherLanguage } from '../../../../domain/channels/definition.ts';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { editTexts } from '../texts.ts';
import './words-field.css';

/** Most letters of a text that citizens read; the format's own measure. */
const longest = 4_000;

export interface WordsFieldProps {
  readonly label: string;
  readonly value: LocalText;
  readonly onWrite: (value: LocalText) => void;
  readonly languages: readonly FurtherLanguage[];
  readonly help?: string;
  readonly error?: string | null;
  readonly optionalLabel?: string;
  /** Several lines; `undefined` for one. */
  readonly rows?: number;
}

/** Words in Thai, and folded below in English and whatever else the channel is written in. */
export function WordsField({ label, value, onWrite, languages, rows, ...words }: WordsFieldProps) {
  const texts = useWords(editTexts);
  const others = [
    { tag: 'en', name: 'English', written: value.en },
    ...languages.map(({ tag, name }) => ({ tag, name, written: value.more?.[tag] ?? '' })),
  ];
  const missing = others.filter(({ written }) => written === '').map(({ name }) => name);
  const write = (tag: string, typed: string): void => {
    if (tag === 'en') onWrite({ ...value, en: typed });
    else onWrite(withMore(value, tag, typed));
  };
  return (
    <div class="words-field">
      <Line
        label={label}
        value={value.th}
        lang="th"
        onType={(th) => onWrite({ ...value, th })}
        rows={rows}
        {...words}
      />
      <details>
        <summary>
          {texts.otherLanguages}
          {missing.length > 0 && <small>{texts.notYetIn(missing.join(' · '))}</small>}
        </summary>
        {others.map(({ tag, name, written }) => (
          <Line
            key={tag}
            label={texts.inLanguage(label, name)}
            value={written}
            lang={tag}
            onType={(typed) => write(tag, typed)}
            rows={rows}
            optionalLabel={texts.optional}
          />
        ))}
      </details>
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly lang: string;
  readonly onType: (value: string) => void;
  readonly rows: number | undefined;
  readonly help?: string;
  readonly error?: string | null;
  readonly optionalLabel?: string;
}

function Line({ rows, ...props }: LineProps) {
  return rows === undefined ? (
    <TextInput {...props} maxLength={longest} />
  ) : (
    <TextArea {...props} rows={rows} maxLength={longest} />
  );
}

export interface MaybeWordsFieldProps extends Omit<WordsFieldProps, 'value' | 'onWrite'> {
  readonly value: LocalText | null;
  readonly onWrite: (value: LocalText | null) => void;
}

/** Words that may be left out altogether. */
export function MaybeWordsField({ value, onWrite, ...props }: MaybeWordsFieldProps) {
  return (
    <WordsField
      {...props}
      value={value ?? { th: '', en: '' }}
      onWrite={(written) => onWrite(isEmpty(written) ? null : written)}
    />
  );
}

function isEmpty({ th, en, more = {} }: LocalText): boolean {
  return [th, en, ...Object.values(more)].every((written) => written.trim() === '');
}

function withMore({ th, en, more = {} }: LocalText, tag: string, typed: string): LocalText {
  const { [tag]: _before, ...others } = more;
  const next = typed === '' ? others : { ...others, [tag]: typed };
  return Object.keys(next).length === 0 ? { th, en } : { th, en, more: next };
}
