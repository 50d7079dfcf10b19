import { useState } from 'preact/hooks';
import { isAddress } from '../../../domain/channels/faults.ts';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { faultTexts } from '../edit/fault-texts.ts';
import { readAddress, sayAddress } from './read-address.ts';
import { settingsTexts } from '../edit/settings/settings-texts.ts';

interface LeadsToFieldProps {
  readonly value: string | null;
  readonly onWrite: (value: string | null) => void;
}

/** Where an external channel leads: a link, or a telephone number as people write it. */
export function LeadsToField({ value, onWrite }: LeadsToFieldProps) {
  const words = useWords(settingsTexts);
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? sayAddress(value);
  const isWrong = shown.trim() !== '' && !isAddress(readAddress(shown) ?? '');
  return (
    <TextInput
      label={words.leadsTo}
      help={words.leadsToHelp}
      type="url"
      maxLength={500}
      value={shown}
      error={isWrong ? say(faultTexts['address-unclear']) : null}
      onType={(next) => {
        setTyped(next);
        onWrite(readAddress(next));
      }}
    />
  );
}
