import type { LocalText } from '../../../domain/basics/local-text.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import type { formTexts } from './form-texts.ts';

/** How a paper form speaks: the app's own words, and those of the office in the form's language. */
export interface PaperVoice {
  readonly words: ReturnType<typeof formTexts>;
  say(text: LocalText): string;
}

/** The office's words in a further language where it has written in it; else in the app's. */
export function sayIn(text: LocalText, tag: string, language: Language): string {
  return text.more?.[tag] || inLanguage(text, tag === 'en' || tag === 'th' ? tag : language);
}
