import type { Option, Question } from '../../domain/channels/question.ts';
import { html, type Markup } from '../../markup/html.ts';
import { both, local, said, saidWith } from './both.ts';

/** Where a question's parts stand in the page, for labels, help and the words about what is missing. */
const places = {
  question: (id: string): string => `q-${id}`,
  field: (id: string): string => `f-${id}`,
  help: (id: string): string => `h-${id}`,
  missing: (id: string): string => `m-${id}`,
} as const;

type Asking<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

type Chosen = 'choice' | 'many' | 'scale' | 'consent';

const consentOptions: readonly Option[] = [
  { value: 'yes', label: local('agree') },
  { value: 'no', label: local('disagree') },
];

/** One question as native inputs; `number` is its place in the form, from 1. */
export function renderQuestion(question: Question, number: number): Markup {
  switch (question.kind) {
    case 'short':
    case 'long':
    case 'phone':
    case 'number':
    case 'date':
    case 'place':
    case 'citizen-id':
    case 'photo':
    case 'spoken':
      return html`<div class="question" id="${places.question(question.id)}"><label class="asked" for="${places.field(question.id)}">${asked(question, number)}</label>${help(question)}${missing(question)}${field(question)}</div>`;
    case 'choice':
    case 'many':
    case 'scale':
    case 'consent':
      return html`<fieldset class="question" id="${places.question(question.id)}" aria-describedby="${describedBy(question)}"><legend class="asked">${asked(question, number)}</legend>${help(question)}${missing(question)}${choices(question)}</fieldset>`;
    default:
      return question satisfies never;
  }
}

function asked({ label, required }: Question, number: number): Markup {
  return html`<b class="number">${number}</b><span>${both(label)} <span class="${required ? 'must' : 'may'}">${said(required ? 'required' : 'optional')}</span></span>`;
}

function help(question: Question): Markup {
  const parts = [question.help === null ? null : both(question.help), hint(question)].filter(
    (part) => part !== null,
  );
  return html`<p class="help" id="${places.help(question.id)}">${parts.map((part, index) => [index > 0 && ' · ', part])}</p>`;
}

function hint(question: Question): Markup | null {
  switch (question.kind) {
    case 'short':
    case 'number':
    case 'date':
    case 'place':
    case 'citizen-id':
    case 'photo':
    case 'spoken':
      return null;
    case 'long':
      return saidWith((words) => words.longestHelp(question.maxLength));
    case 'phone':
      return said('phoneHelp');
    case 'choice':
    case 'scale':
    case 'consent':
      return said('chooseOne');
    case 'many':
      return said('chooseMany');
    default:
      return question satisfies never;
  }
}

function missing({ id }: Question): Markup {
  return html`<p class="missing" id="${places.missing(id)}" hidden></p>`;
}

function describedBy({ id }: Question): string {
  return `${places.help(id)} ${places.missing(id)}`;
}

function field(question: Exclude<Question, Asking<Chosen>>): Markup {
  const known = html`id="${places.field(question.id)}" name="${question.id}" aria-describedby="${describedBy(question)}"${question.required && html` aria-required="true"`}`;
  switch (question.kind) {
    case 'short':
      return html`<input class="blank" type="text" ${known} maxlength="${question.maxLength}" autocomplete="${question.autocomplete ?? 'off'}">`;
    case 'long':
      return html`<textarea class="blank" ${known} maxlength="${question.maxLength}" rows="5" autocomplete="off"></textarea>`;
    case 'phone':
      // Not type=number, which would eat leading zeros; 30 leaves room for spaces and dashes.
      return html`<input class="blank" type="tel" ${known} maxlength="30" inputmode="tel" autocomplete="tel">`;
    case 'number':
    case 'date':
    case 'place':
    case 'citizen-id':
      return html`<input class="blank" type="text" ${known} autocomplete="off">`;
    case 'photo':
    case 'spoken':
      return html``;
    default:
      return question satisfies never;
  }
}

function choices(question: Asking<Chosen>): Markup {
  const type = question.kind === 'many' ? 'checkbox' : 'radio';
  const options = question.kind === 'consent' ? consentOptions : question.options;
  const rows = options.map(
    ({ value, label }) =>
      html`<label class="row"><input type="${type}" name="${question.id}" value="${value}"><span>${both(label)}</span></label>`,
  );
  return html`<div class="rows${question.kind === 'scale' && isShort(question.options) && ' steps'}">${rows}</div>`;
}

// Steps such as 1–5 stand side by side; words need a row each.
function isShort(options: readonly Option[]): boolean {
  return options.length <= 6 && options.every(({ label }) => label.th.length <= 2 && label.en.length <= 2);
}
