import type { Language } from '../../i18n/texts.ts';
import type { answerTexts } from './texts.ts';

/** What a sentence about a missing answer needs. */
export interface Saying {
  /** From 1, as printed beside the question. */
  readonly number: number;
  readonly words: ReturnType<typeof answerTexts>;
  readonly language: Language;
  /** An ISO day; empty where no clock is known: then no day is too early or too late. */
  readonly today: string;
}
