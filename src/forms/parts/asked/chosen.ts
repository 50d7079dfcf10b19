import type { Option } from '../../../domain/channels/question.ts';
import { html, type Markup } from '../../../markup/html.ts';
import { both, local } from '../both.ts';
import { face } from './face.ts';
import type { ChosenKind, QuestionOf } from './places.ts';

const consentOptions: readonly Option[] = [
  { value: 'yes', label: local('agree') },
  { value: 'no', label: local('disagree') },
];

/** What may be ticked: a row each, short steps side by side, or faces with their words below. */
export function choices(question: QuestionOf<ChosenKind>): Markup {
  const type = question.kind === 'many' ? 'checkbox' : 'radio';
  const options = question.kind === 'consent' ? consentOptions : question.options;
  const isFaces = question.kind === 'scale' && question.look === 'faces';
  const rows = options.map(
    ({ value, label }, index) =>
      html`<label class="row"><input type="${type}" name="${question.id}" value="${value}">${isFaces && face(index, options.length)}<span>${both(label)}</span></label>`,
  );
  const look = isFaces ? ' faces' : question.kind === 'scale' && isShort(options) ? ' steps' : '';
  return html`<div class="rows${look}">${rows}</div>`;
}

// Steps such as 1–5 stand side by side; words need a row each.
function isShort(options: readonly Option[]): boolean {
  return options.length <= 6 && options.every(({ label }) => label.th.length <= 2 && label.en.length <= 2);
}
