import { longMonths, shortMonths } from '../../../i18n/dates.ts';
import { html, type Markup } from '../../../markup/html.ts';
import { said } from '../both.ts';
import { describedBy, places, type QuestionOf } from './places.ts';

const [thai, english] = [longMonths('th').names.split(' '), shortMonths('en').names.split(' ')];

/** Day, month and Buddhist year; not the browser's own calendar, which counts from another year. */
export function dateFields(question: QuestionOf<'date'>): Markup {
  const { id, required } = question;
  const field = places.field(id);
  const known = html`aria-describedby="${describedBy(question)}"${required && html` aria-required="true"`} autocomplete="off"`;
  const months = thai.map(
    (name, index) => html`<option value="${index + 1}">${name} ${english[index]}</option>`,
  );
  return html`<div class="date"><label class="part">${said('day')}<input class="blank" type="text" inputmode="numeric" maxlength="2" id="${field}" name="${id}.day" ${known}></label><label class="part">${said('month')}<select class="blank" name="${id}.month" ${known}><option value=""></option>${months}</select></label><label class="part">${said('year')}<input class="blank" type="text" inputmode="numeric" maxlength="4" name="${id}.year" ${known}></label></div>`;
}
