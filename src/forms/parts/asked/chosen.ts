import type { Option } from '../../../domain/channels/question.ts';
import { html, type Markup } from '../../../markup/html.ts';
import { both, local } from '../both.ts';
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

/** From glad, the first, to sad, the last: the mouth alone turns. */
function face(index: number, count: number): Markup {
  const gladness = count < 2 ? 1 : 1 - (2 * index) / (count - 1);
  const [corners, middle] = [16 - 1.5 * gladness, 16 + 4 * gladness];
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10.5"/><path d="M8.5 8.5v1.5m7-1.5v1.5M7 ${corners}Q12 ${middle} 17 ${corners}"/></svg>`;
}

// Steps such as 1–5 stand side by side; words need a row each.
function isShort(options: readonly Option[]): boolean {
  return options.length <= 6 && options.every(({ label }) => label.th.length <= 2 && label.en.length <= 2);
}
