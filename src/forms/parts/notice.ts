import type { PersonalDataNotice } from '../../domain/channels/definition.ts';
import { html, type Markup } from '../../markup/html.ts';
import { both, said, saidWith } from './both.ts';

/** What the personal-data law wants said where something is asked: the three things people care for at once, the rest at a tap. */
export function renderNotice({
  purpose,
  basis,
  retentionMonths,
  readers,
  contact,
}: PersonalDataNotice): Markup {
  return html`<aside class="notice"><h2>${said('noticeTitle')}</h2><dl><div><dt>${said('purpose')}</dt><dd>${both(purpose)}</dd></div><div><dt>${said('readers')}</dt><dd>${both(readers)}</dd></div><div><dt>${said('kept')}</dt><dd>${saidWith((words) => words.keptMonths(retentionMonths))}</dd></div></dl><details><summary>${said('moreNotice')}</summary><p>${said('sealed')}</p><dl><div><dt>${said('basis')}</dt><dd>${both(basis)}</dd></div><div><dt>${said('contact')}</dt><dd>${both(contact)}</dd></div></dl></details></aside>`;
}
