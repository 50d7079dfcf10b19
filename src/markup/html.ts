/** HTML that is known to be safe, because `html` made it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made harmless for HTML, inside and outside of quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

function write(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'object') return part.map(write).join('');
  return escapeText(String(part));
}

/** Writes HTML; every value is escaped unless `html` itself made it. `false`, `null` and `undefined` write nothing. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = literals[0] ?? '';
  parts.forEach((part, index) => {
    text += write(part) + (literals[index + 1] ?? '');
  });
  return new Markup(text);
}

/** JSON that may stand inside a script element: no `<` can end it early. */
export function jsonForScript(value: unknown): Markup {
  return new Markup(
    JSON.stringify(value)
      .replace(/</g, '\\u003c')
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029'),
  );
}

/** Trusted text of our own build (a style, a script, an SVG we drew) that must not be escaped. */
export function ownMarkup(text: string): Markup {
  return new Markup(text);
}
