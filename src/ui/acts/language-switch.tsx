import { Languages } from 'lucide';
import type { Language } from '../../i18n/texts.ts';
import { Icon } from '../signs/icon.tsx';
import './language-switch.css';

export interface LanguageSwitchProps {
  readonly current: Language;
  readonly onChoose: (language: Language) => void;
}

const names: Readonly<Record<Language, string>> = { th: 'ไทย', en: 'English' };

/** Offers the other language by its own name, so that whoever needs it can read it. */
export function LanguageSwitch({ current, onChoose }: LanguageSwitchProps) {
  const other: Language = current === 'th' ? 'en' : 'th';
  return (
    <button class="language-switch" type="button" lang={other} onClick={() => onChoose(other)}>
      <Icon of={Languages} />
      {names[other]}
    </button>
  );
}
