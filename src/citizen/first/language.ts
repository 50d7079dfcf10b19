import type { Language } from '../../i18n/texts.ts';
import type { LocalText } from '../../domain/basics/local-text.ts';
import { place, remember, remembered } from './page.ts';

const key = 'prongsai-language';

/** Follows the two radio buttons that switch the page's language, and remembers the choice. */
export function followLanguage(title: LocalText, onChange: (language: Language) => void): () => Language {
  const thai = place('in-th') as HTMLInputElement;
  const english = place('in-en') as HTMLInputElement;
  const current = (): Language => (english.checked ? 'en' : 'th');
  const say = (): void => {
    document.documentElement.lang = current();
    document.title = title[current()];
  };
  if (remembered(key) === 'en') english.checked = true;
  say();
  for (const radio of [thai, english]) {
    radio.addEventListener('change', () => {
      say();
      remember(key, current());
      onChange(current());
    });
  }
  return current;
}
