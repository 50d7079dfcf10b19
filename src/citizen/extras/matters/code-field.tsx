import { useState } from 'preact/hooks';
import { FileSearch } from 'lucide';
import { receiptSecret } from '../../../contracts/addresses.ts';
import { tidyCode } from '../../../domain/basics/crockford.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { mattersTexts } from './matters-texts.ts';

export interface CodeFieldProps {
  readonly language: Language;
  readonly onOpen: (secret: string) => void;
  /** What the address held instead of a receipt's code; empty when it held nothing. */
  readonly linked: string;
}

/** A field for a receipt's code from elsewhere; says what is wrong with one that is none. */
export function CodeField({ language, onOpen, linked }: CodeFieldProps) {
  const words = mattersTexts(language);
  const [typed, setTyped] = useState(linked);
  const [isWrong, setWrong] = useState(linked !== '');
  return (
    <form
      class="matters"
      onSubmit={(event) => {
        event.preventDefault();
        const secret = receiptSecret(typed);
        setWrong(secret === null);
        if (secret !== null) onOpen(secret);
      }}
    >
      <TextInput
        label={words.typeCode}
        help={words.typeCodeHelp}
        value={typed}
        onType={(value) => {
          setTyped(value);
          setWrong(false);
        }}
        autoComplete="off"
        maxLength={60}
        lang="en"
        {...(isWrong && { error: words.wrongCode(tidyCode(typed).length) })}
      />
      <Button type="submit" kind="primary" icon={FileSearch} label={words.look} isWide />
    </form>
  );
}
