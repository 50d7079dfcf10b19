import type { Question } from '../../domain/channels/question.ts';
import { html, type Markup } from '../../markup/html.ts';
import { both, said } from './both.ts';
import { choices } from './asked/chosen.ts';
import { dateFields } from './asked/date.ts';
import { sealedField } from './asked/extra.ts';
import { help } from './asked/help.ts';
import { placeFields } from './asked/place.ts';
import { describedBy, places, type QuestionOf, type WrittenKind } from './asked/places.ts';
import { writtenField } from './asked/written.ts';

/** One question as native inputs; `number` is its place in the form, from 1. */
export function renderQuestion(question: Question, number: number): Markup {
  switch (question.kind) {
    case 'short':
    case 'long':
    case 'phone':
    case 'number':
    case 'citizen-id':
      return html`<div class="question" id="${places.question(question.id)}"><label class="asked" for="${places.field(question.id)}">${asked(question, number)}</label>${help(question)}${missing(question)}${writtenField(question)}</div>`;
    case 'choice':
    case 'many':
    case 'scale':
    case 'consent':
    case 'date':
    case 'place':
    case 'photo':
    case 'spoken':
      return html`<fieldset class="question" id="${places.question(question.id)}" aria-describedby="${describedBy(question)}"><legend class="asked">${asked(question, number)}</legend>${help(question)}${missing(question)}${parts(question)}</fieldset>`;
    default:
      return question satisfies never;
  }
}

function asked({ label, required }: Question, number: number): Markup {
  return html`<b class="number">${number}</b><span>${both(label)} <span class="${required ? 'must' : 'may'}">${said(required ? 'required' : 'optional')}</span></span>`;
}

function missing({ id }: Question): Markup {
  return html`<p class="missing" id="${places.missing(id)}" hidden></p>`;
}

/** Where several fields stand under one question. */
function parts(question: Exclude<Question, QuestionOf<WrittenKind>>): Markup {
  switch (question.kind) {
    case 'choice':
    case 'many':
    case 'scale':
    case 'consent':
      return choices(question);
    case 'date':
      return dateFields(question);
    case 'place':
      return placeFields(question);
    case 'photo':
    case 'spoken':
      return sealedField(question);
    default:
      return question satisfies never;
  }
}
