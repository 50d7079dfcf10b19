import { h, type TargetedInputEvent } from 'preact';
import { Field, type FieldWords } from './field.tsx';

export interface TextInputProps extends FieldWords {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'search' | 'date' | 'time';
  /** Which keyboard a phone shows; `numeric` for counts, as Thai digits must pass too. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoComplete?: string;
  readonly name?: string;
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
  /** The language of what is typed, where it is not that of the page. */
  readonly lang?: string;
}

export function TextInput(props: TextInputProps) {
  const { value, onType, type, inputMode, autoComplete, name, maxLength, isReadOnly, lang, ...words } = props;
  return (
    <Field {...words}>
      {(wiring) =>
        // By name, as the typings know an <input> only by its single types, not by a choice of them.
        h('input', {
          ...wiring,
          type: type ?? 'text',
          name,
          lang,
          inputMode,
          autocomplete: autoComplete,
          maxLength,
          readOnly: isReadOnly ?? false,
          value,
          onInput: (event: TargetedInputEvent<HTMLInputElement>) => onType(event.currentTarget.value),
        })
      }
    </Field>
  );
}
