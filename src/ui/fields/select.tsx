import { Field, type FieldWords } from './field.tsx';

export interface SelectOption {
  readonly code: string;
  readonly label: string;
}

export interface SelectProps extends FieldWords {
  readonly options: readonly SelectOption[];
  /** `null` while nothing is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
  /** Stands there while nothing is chosen: "เลือกอำเภอ". */
  readonly emptyLabel?: string;
  readonly name?: string;
}

export function Select({ options, chosen, onChoose, emptyLabel, name, ...words }: SelectProps) {
  return (
    <Field {...words}>
      {(wiring) => (
        <select
          {...wiring}
          name={name}
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {emptyLabel !== undefined && (
            <option value="" disabled={chosen !== null}>
              {emptyLabel}
            </option>
          )}
          {options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
