import type { Language } from '../../i18n/texts.ts';
import type { LocalText } from '../../domain/basics/local-text.ts';
import { place, remember, remembered } from './page.ts';

const key = 'prongsai-language';

/**
 * Follows the radio buttons that switch the page's language, and remembers the choice. The app itself speaks two; in
 * any further language it stays Thai, and so does what the office has not written in it.
 */
export function followLanguage(title: LocalText, onChange: (language: Language) => void): () => Language {
  const english = place('in-en') as HTMLInputElement;
  const radios = document.querySelectorAll<HTMLInputElement>('[name=language]');
  const current = (): Language => (english.checked ? 'en' : 'th');
  const say = (): void => {
    for (const { id, checked, value } of radios) {
      document.querySelector(`[for=${id}]`)?.classList.toggle('on', checked);
      if (checked) sayFurther(value);
    }
    document.documentElement.lang = current();
    document.title = title[current()];
  };
  const wanted = remembered(key);
  for (const radio of radios) if (radio.value === wanted) radio.checked = true;
  say();
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      say();
      remember(key, radio.value);
      onChange(current());
    });
  }
  return current;
}

/** Puts the office's words in a further language where the Thai ones stand, or these back again. */
function sayFurther(tag: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-more]')) {
    const { dataset } = place;
    const thai = (dataset['thai'] ??= place.textContent);
    const words = (JSON.parse(dataset['more'] ?? '') as Readonly<Record<string, string>>)[tag];
    place.textContent = words || thai;
    place.lang = words ? tag : 'th';
  }
}
