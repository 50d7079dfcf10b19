import { createHash } from 'node:crypto';
import { html, ownMarkup } from '../../markup/html.ts';

interface Said {
  readonly title: string;
  readonly line: string;
}

const style =
  'body{margin:0;color-scheme:light dark;font:1.0625rem/1.6 system-ui,sans-serif}main{box-sizing:border-box;max-inline-size:36rem;margin-inline:auto;padding:2rem 1rem}h1{font-size:1.375rem;line-height:1.4}';

/** The policy of pages that are words and nothing else. */
export const plainPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of few words, in both languages at once because nobody has chosen one. */
export function plainPage({ th, en }: { readonly th: Said; readonly en: Said }): string {
  const say = (language: 'th' | 'en', { title, line }: Said) =>
    html`<section lang="${language}">
      <h1>${title}</h1>
      <p>${line}</p>
    </section>`;
  return html`<!doctype html>
    <html lang="th">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${th.title}</title>
        <style>${ownMarkup(style)}</style>
      </head>
      <body>
        <main>${say('th', th)}${say('en', en)}</main>
      </body>
    </html> `.text;
}
