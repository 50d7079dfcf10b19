import { html, type Markup } from '../../../markup/html.ts';
import { mount, places, type QuestionOf } from './places.ts';

/**
 * A place for pictures or a recording. The script that takes them writes the ids of what it sealed into the hidden
 * field, apart by spaces; `readAnswers` reads them there.
 */
export function sealedField(question: QuestionOf<'photo' | 'spoken'>): Markup {
  const most = question.kind === 'photo' ? question.most : 1;
  return html`<input type="hidden" id="${places.field(question.id)}" name="${question.id}">${mount(question, most)}`;
}
