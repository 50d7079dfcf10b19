import { useState } from 'preact/hooks';
import { arabicDigits } from '../../../../i18n/numbers.ts';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { editTexts } from '../texts.ts';

export interface WholeFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onWrite: (value: number | null) => void;
  readonly least: number;
  readonly most: number;
  /** May be left empty. */
  readonly isOptional?: boolean;
  readonly help?: string;
  readonly error?: string | null;
}

/** A whole number in either digits; what is none stays in the field and changes nothing. */
export function WholeField(props: WholeFieldProps) {
  const { label, value, onWrite, least, most, isOptional = false, help, error } = props;
  const words = useWords(editTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : String(value));
  const read = readWhole(shown);
  const isWrong = read === 'unclear' || (read === null && !isOptional) || !isWithin(read, least, most);
  return (
    <TextInput
      label={label}
      value={shown}
      inputMode={least < 0 ? 'text' : 'numeric'}
      maxLength={16}
      error={isWrong ? words.wholeBetween(least, most) : (error ?? null)}
      {...(help === undefined ? {} : { help })}
      {...(isOptional ? { optionalLabel: words.optional } : {})}
      onType={(next) => {
        setTyped(next);
        const number = readWhole(next);
        if (number === 'unclear' || !isWithin(number, least, most)) return;
        if (number !== null || isOptional) onWrite(number);
      }}
    />
  );
}

function readWhole(typed: string): number | null | 'unclear' {
  const digits = arabicDigits(typed).replace(/[\s,]/g, '');
  if (digits === '') return null;
  return /^-?\d{1,12}$/.test(digits) ? Number(digits) : 'unclear';
}

function isWithin(number: number | null | 'unclear', ...[least, most]: readonly [number, number]): boolean {
  return typeof number !== 'number' || (number >= least && number <= most);
}
