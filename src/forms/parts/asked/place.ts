import { html, type Markup } from '../../../markup/html.ts';
import { longestWords } from '../../../domain/channels/place.ts';
import { bothInLine, said } from '../both.ts';
import { mount, places, type QuestionOf } from './places.ts';

/** A village and words, which need no script; the hidden field takes the `geo:` line of a position. */
export function placeFields(question: QuestionOf<'place'>): Markup {
  const { id, villages } = question;
  const field = places.field(id);
  const options = villages.map(
    ({ value, label }) => html`<option value="${value}">${bothInLine(label)}</option>`,
  );
  return html`${
    villages.length > 0 &&
    html`<label class="part" for="${field}-v">${said('village')}</label><select class="blank" id="${field}-v" name="${id}.village" autocomplete="off"><option value=""></option>${options}</select>`
  }<label class="part" for="${field}">${said('placeWords')}</label><textarea class="blank" id="${field}" name="${id}.words" maxlength="${longestWords}" rows="2" autocomplete="off"></textarea><input type="hidden" name="${id}.position">${mount(question, 1)}`;
}
