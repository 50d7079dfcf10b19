/** The two languages the app itself speaks. */
export type Language = 'th' | 'en';

type Words<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string
    ? string
    : Shape[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Words<Shape[Key]>;
};

/**
 * A room's texts in both languages; the compiler refuses a language that lacks a sentence.
 *
 * @param th the Thai texts, which fix the shape
 * @param en the same in English
 */
export function defineTexts<const Shape extends object>(
  th: Shape,
  en: Words<Shape>,
): (language: Language) => Words<Shape> {
  return (language) => (language === 'th' ? (th as Words<Shape>) : en);
}

/** The wanted language of a text that holds both; Thai where the other was left empty. */
export function inLanguage(text: { readonly th: string; readonly en: string }, language: Language): string {
  return (language === 'en' ? text.en : text.th) || text.th;
}
