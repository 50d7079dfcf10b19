import { askedQuestions } from '../../../../domain/channels/asking.ts';
import { isDelicate, type ChannelDefinition } from '../../../../domain/channels/definition.ts';
import type { OfficeId } from '../../../../domain/basics/ids.ts';
import type { OfficeProfile } from '../../../../domain/office/office.ts';
import { readAnswers } from '../../../../forms/answers.ts';
import type { CitizenPage } from '../../../../forms/citizen-page.ts';
import { renderFormPage } from '../../../../forms/form-page.ts';
import { html } from '../../../../markup/html.ts';

export interface PreviewGiven {
  readonly definition: ChannelDefinition;
  readonly office: OfficeId;
  readonly profile: OfficeProfile;
  readonly origin: string;
}

/** No style and no script. */
const nothing: CitizenPage = {
  style: '',
  script: '',
  parts: { further: '', steps: '' },
  styleHash: '',
  scriptHashes: '',
  restUrl: '',
  preload: [],
};

/**
 * The citizen's page as its one renderer makes it, without scripts: nothing can be sent from a preview. What it wears
 * is put on by `dress`, because the policy of the officer's app lets no style stand in a page.
 */
export function previewPage({ definition, office, profile, origin }: PreviewGiven): string {
  const text = renderFormPage({
    page: nothing,
    proof: { office, statements: [] },
    // As it will be: open, whatever it is now.
    definition: { ...definition, state: 'open', opensAt: null, closesAt: null, quota: null },
    // Who reads a delicate form is not the form's to say, and stands on another screen.
    delicate: isDelicate(definition.ring) ? { before: html``, after: html`` } : null,
    profile,
    origin,
  });
  // Taken out before it is read as a page: the policy would complain even of an empty one.
  const page = new DOMParser().parseFromString(text.replace('<style></style>', ''), 'text/html');
  page.querySelectorAll('script, noscript, link').forEach((part) => part.remove());
  // Links would lead out of the preview.
  page.querySelectorAll('a[href]').forEach((link) => link.removeAttribute('href'));
  return `<!doctype html>${page.documentElement.outerHTML}`;
}

/** Puts the citizens' style on a preview and lets its questions hang on each other as they will. */
export function dress(frame: HTMLIFrameElement, style: string, definition: ChannelDefinition): void {
  const page = frame.contentDocument;
  const Sheet = frame.contentWindow === null ? undefined : sheetOf(frame.contentWindow);
  if (page === null || Sheet === undefined) return;
  const sheet = new Sheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
  const ask = (): void => {
    const form = page.querySelector('form');
    const answers = form === null ? {} : readAnswers(definition, new FormData(form));
    const asked = new Set(askedQuestions(definition.questions, answers).map(({ id }) => id));
    for (const { id } of definition.questions)
      page.getElementById(`q-${id}`)?.toggleAttribute('hidden', !asked.has(id));
  };
  page.addEventListener('change', ask);
  page.addEventListener('submit', (event) => event.preventDefault());
  ask();
}

/** A document takes only sheets that its own window made. */
function sheetOf(of: Window): typeof CSSStyleSheet | undefined {
  return 'CSSStyleSheet' in of ? (of.CSSStyleSheet as typeof CSSStyleSheet) : undefined;
}
