import { html, type Markup } from '../../markup/html.ts';
import { said, saidWith } from './both.ts';

/** The one way on from a channel whose form is not here: a telephone, or a page elsewhere. */
export function renderElsewhere(leadsTo: string | null): Markup | null {
  // Shown before it is proven: what might run is not even written.
  if (leadsTo === null || !/^(https:\/\/|tel:)/.test(leadsTo)) return null;
  if (leadsTo.startsWith('tel:')) {
    return html`<div class="sending"><a class="send" href="${leadsTo}">${saidWith((words) => words.callThere(leadsTo.slice('tel:'.length)))}</a></div>`;
  }
  const site = leadsTo.split('/')[2] ?? leadsTo;
  return html`<div class="sending"><a class="send" href="${leadsTo}" rel="noreferrer">${saidWith((words) => words.openThere(site))}</a><p class="help">${said('elsewhereWhat')}</p></div>`;
}
