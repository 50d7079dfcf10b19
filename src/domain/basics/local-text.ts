/**
 * A text in the two languages the app itself speaks; Thai is always there, English may be an empty string. `more` holds
 * further languages by their BCP 47 tag, where an office has written in them.
 */
export interface LocalText {
  readonly th: string;
  readonly en: string;
  readonly more?: { readonly [tag: string]: string };
}
