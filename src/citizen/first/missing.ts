import type { Missing } from '../../forms/answers.ts';
import { place } from './page.ts';

/** Shows what is missing at each question and, gathered, above the send button. */
export function showMissing(missing: readonly Missing[]): void {
  for (const shown of document.querySelectorAll<HTMLElement>('.question.lacks')) clear(shown);
  for (const { question, sentence } of missing) {
    place(`q-${question}`).classList.add('lacks');
    const words = place(`m-${question}`);
    words.textContent = sentence;
    words.hidden = false;
    for (const field of fieldsOf(question, blanks)) field.setAttribute('aria-invalid', 'true');
  }
  const summary = place('summary');
  summary.hidden = missing.length === 0;
  summary.querySelector('ul')?.replaceChildren(...missing.map(wayTo));
}

/** Shows it, goes to what is missing first, and says it there. */
export function leadToMissing(missing: readonly Missing[]): void {
  showMissing(missing);
  const summary = place('summary');
  summary.querySelector('button')?.click();
  summary.hidden = true;
}

/** Takes back the words at a question that has been answered. */
export function clear(question: HTMLElement): void {
  question.classList.remove('lacks');
  for (const words of question.querySelectorAll<HTMLElement>('.missing')) words.hidden = true;
  for (const field of question.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
}

const blanks = 'input:not([type=hidden]),textarea,select';

function fieldsOf(question: string, kind: string): NodeListOf<HTMLElement> {
  return place(`q-${question}`).querySelectorAll<HTMLElement>(kind);
}

// A button and not a link: the address' fragment pins the office and must stay.
function wayTo({ question, sentence }: Missing): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sentence;
  button.addEventListener('click', () => {
    place(`q-${question}`).dispatchEvent(new Event('wanted', { bubbles: true }));
    fieldsOf(question, `${blanks},button`)[0]?.focus({ preventScroll: true });
    place(`q-${question}`).scrollIntoView({ block: 'start' });
  });
  item.append(button);
  return item;
}
