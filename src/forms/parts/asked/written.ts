import { html, type Markup } from '../../../markup/html.ts';
import { both, said } from '../both.ts';
import { describedBy, places, type QuestionOf, type WrittenKind } from './places.ts';

// Room for spaces and dashes between the digits.
const longestNumber = 30;

/** A field to write into. */
export function writtenField(question: QuestionOf<WrittenKind>): Markup {
  const known = html`id="${places.field(question.id)}" name="${question.id}" aria-describedby="${describedBy(question)}"${question.required && html` aria-required="true"`}`;
  switch (question.kind) {
    case 'short':
      return html`<input class="blank" type="text" ${known} maxlength="${question.maxLength}" autocomplete="${question.autocomplete ?? 'off'}">`;
    case 'long':
      return html`<textarea class="blank" ${known} maxlength="${question.maxLength}" rows="5" autocomplete="off"></textarea>`;
    case 'phone':
      // Not type=number, which would eat leading zeros.
      return html`<input class="blank" type="tel" ${known} maxlength="${longestNumber}" inputmode="tel" autocomplete="tel">`;
    case 'number': {
      // Nor here: a number field drops what it does not understand, and nobody is told.
      const input = html`<input class="blank" type="text" ${known} maxlength="${longestNumber}" inputmode="${inputModeOf(question)}" autocomplete="off">`;
      return question.unit === null
        ? input
        : html`<div class="measure">${input}<span id="${places.unit(question.id)}">${both(question.unit)}</span></div>`;
    }
    case 'citizen-id':
      return html`<p class="reason"><b>${said('idReason')}</b> ${both(question.reason)}</p><input class="blank" type="text" ${known} maxlength="${longestNumber}" inputmode="numeric" autocomplete="off">`;
    default:
      return question satisfies never;
  }
}

// The iPhone's keyboards for digits have no minus.
function inputModeOf({ min, decimals }: QuestionOf<'number'>): string {
  if (min !== null && min < 0) return 'text';
  return decimals === 0 ? 'numeric' : 'decimal';
}
