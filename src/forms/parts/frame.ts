import type { LocalText } from '../../domain/basics/local-text.ts';
import type { FurtherLanguage } from '../../domain/channels/definition.ts';
import { html, jsonForScript, ownMarkup, type Markup } from '../../markup/html.ts';
import type { CitizenPage, ScriptPart } from '../citizen-page.ts';
import { said } from './both.ts';
import { renderLarger } from './stepping.ts';

/** What the first script finds in the page, besides what people see. */
export interface PageKnowledge<Proof> {
  readonly restUrl: string;
  readonly preload: readonly string[];
  readonly title: LocalText;
  /** The statements that prove the channel; `null` on pages of no channel. */
  readonly proof: Proof | null;
}

/** Where the first script finds what it must know. */
export const knowledgePlace = 'known';

interface FrameOptions<Proof> {
  readonly page: CitizenPage;
  readonly title: LocalText;
  /** What stands in the head beside the title: for chats that show a preview. */
  readonly head: Markup | null;
  /** Who speaks; stands at the top of the page. */
  readonly speaker: Markup;
  readonly body: Markup;
  readonly proof: Proof | null;
  /** Languages that the office's own words are written in, besides the two. */
  readonly languages?: readonly FurtherLanguage[];
  /** Parts of the script that this page needs. */
  readonly parts?: readonly ScriptPart[];
  /** Words only: no script comes with it. */
  readonly isStill?: boolean;
}

/**
 * A whole page in one answer. The two languages are chosen by radio buttons that stand before everything else,
 * so that the style alone can switch them.
 */
export function renderFrame<Proof>({
  page,
  title,
  head,
  speaker,
  body,
  proof,
  languages = [],
  parts = [],
  isStill = false,
}: FrameOptions<Proof>): string {
  const known: PageKnowledge<Proof> = { restUrl: page.restUrl, preload: page.preload, title, proof };
  return html`<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><meta name="format-detection" content="telephone=no"><title>${title.th}</title>${head}<link rel="icon" href="/icon.svg" type="image/svg+xml"><style>${ownMarkup(page.style)}</style></head>
<body><main class="page"><input class="in" type="radio" name="language" id="in-th" value="th" checked><input class="in" type="radio" name="language" id="in-en" value="en">${languages.map(({ tag }) => html`<input class="in" type="radio" name="language" id="in-${tag}" value="${tag}">`)}<header class="head"><div class="speaker">${speaker}</div><div class="languages">${!isStill && renderLarger()}<label for="in-th" lang="th">ไทย</label><label for="in-en" lang="en">English</label>${languages.map(({ tag, name }) => html`<label for="in-${tag}" lang="${tag}">${name}</label>`)}</div></header><div class="sheet">${body}</div><footer class="foot"><a href="/r">${said('myMatters')}</a><span>${said('app')}</span></footer></main>${!isStill && html`<script type="application/json" id="${knowledgePlace}">${jsonForScript(known)}</script>${[...parts.map((part) => page.parts[part]), page.script].map((script) => html`<script>${ownMarkup(script)}</script>`)}`}</body></html>
`.text;
}
