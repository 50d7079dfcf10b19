import type { LocalText } from '../../domain/basics/local-text.ts';
import { html, type Markup } from '../../markup/html.ts';
import { pageTexts } from './texts.ts';

/**
 * A text in both languages; the style shows one of them, so that switching needs neither a fetch nor a script.
 * What has no English stays Thai, and says so to screen readers.
 */
export function both({ th, en, more }: LocalText): Markup {
  const further = more !== undefined && html` data-more="${JSON.stringify(more)}"`;
  if (en === '' || en === th) return html`<span lang="th"${further}>${th}</span>`;
  return html`<span class="th" lang="th"${further}>${th}</span><span class="en" lang="en">${en}</span>`;
}

/** Both languages one behind the other, for places that the style cannot switch: the options of a list. */
export function bothInLine({ th, en }: LocalText): string {
  return en === '' || en === th ? th : `${th} · ${en}`;
}

type Words = ReturnType<typeof pageTexts>;
type PlainWord = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

/** One of this room's own sentences in both languages. */
export function said(word: PlainWord): Markup {
  return both(local(word));
}

/** One of this room's own sentences as a text of two languages. */
export function local(word: PlainWord): LocalText {
  return { th: pageTexts('th')[word], en: pageTexts('en')[word] };
}

/** A sentence with something in it, written once for each language. */
export function saidWith(write: (words: Words, language: 'th' | 'en') => string): Markup {
  return both({ th: write(pageTexts('th'), 'th'), en: write(pageTexts('en'), 'en') });
}
