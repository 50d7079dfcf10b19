import type { LocalText } from '../../domain/basics/local-text.ts';
import type { Fact, ServiceFacts } from '../../domain/channels/service-facts.ts';
import { html, type Markup } from '../../markup/html.ts';
import { both, said, saidWith } from './both.ts';

/** What to bring, what it costs and how it goes, at a tap; with where it was seen and how sure it is. */
export function renderFacts({ documents, fee, steps, legalLimit }: ServiceFacts): Markup | null {
  const told = [
    entry('documents', documents, (lines) =>
      lines.length === 0 ? html`<p>${said('noDocuments')}</p>` : html`<ul>${items(lines)}</ul>`,
    ),
    entry('fee', fee, (text) => html`<p>${both(text)}</p>`),
    entry('steps', steps, (lines) => html`<ol>${items(lines)}</ol>`),
    entry(
      'legalLimit',
      legalLimit,
      ({ calendarDays, note }) =>
        html`<p>${saidWith((words) => words.calendarDays(calendarDays))} ${both(note)}</p>`,
    ),
  ].filter((one) => one !== null);
  if (told.length === 0) return null;
  return html`<details class="facts"><summary>${said('facts')}</summary>${told}</details>`;
}

type FactName = 'documents' | 'fee' | 'steps' | 'legalLimit';

function entry<Value>(
  name: FactName,
  fact: Fact<Value> | null,
  write: (value: Value) => Markup,
): Markup | null {
  if (fact === null) return null;
  const { value, certainty, source } = fact;
  const title = both(source.title);
  const link = source.url !== null && /^https?:\/\//.test(source.url) ? source.url : null;
  const seen = link === null ? title : html`<a href="${link}" rel="noreferrer">${title}</a>`;
  return html`<h2>${said(name)}</h2>${write(value)}<p class="help">${said('source')} ${seen} (${said(certainty)})</p>`;
}

function items(lines: readonly LocalText[]): readonly Markup[] {
  return lines.map((line) => html`<li>${both(line)}</li>`);
}
