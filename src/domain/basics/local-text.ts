/** A text in the two languages the app itself speaks; Thai is always there, English may be an empty string. */
export interface LocalText {
  readonly th: string;
  readonly en: string;
}
