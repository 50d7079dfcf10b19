import { Field, type FieldWords } from './field.tsx';

export interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly rows?: number;
  readonly name?: string;
  readonly maxLength?: number;
  readonly lang?: string;
}

export function TextArea({ value, onType, rows = 4, name, maxLength, lang, ...words }: TextAreaProps) {
  return (
    <Field {...words}>
      {(wiring) => (
        <textarea
          {...wiring}
          name={name}
          rows={rows}
          lang={lang}
          maxLength={maxLength}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
