import type { Language } from '../../i18n/texts.ts';
import { paths } from '../../contracts/addresses.ts';
import { stationTexts } from './texts.ts';
import './station.css';

type Word = keyof ReturnType<typeof stationTexts>;

/** A form that is not to be filled in here: said in its place. */
export function refuseHere(): void {
  const [form, place] = formAndPlace();
  if (form === null || place === null) return;
  form.remove();
  const back = element('a', both('goBack'));
  back.setAttribute('href', paths.receipt);
  place.replaceChildren(element('h2', both('notHere')), element('p', both('notHereWhy')), back);
}

/** The form waits until its words of consent were read out and agreed to: each time, and nothing remembers it. */
export function askConsent(): void {
  const [form] = formAndPlace();
  if (form === null) return;
  const asked = document.createElement('section');
  asked.className = 'consent';
  const tick = document.createElement('input');
  tick.type = 'checkbox';
  const label = element('label', both('consent'));
  label.prepend(tick);
  const begin = element('button', both('begin'));
  begin.setAttribute('type', 'button');
  begin.setAttribute('disabled', '');
  tick.addEventListener('change', () => begin.toggleAttribute('disabled', !tick.checked));
  begin.addEventListener('click', () => {
    asked.remove();
    form.hidden = false;
    form.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
  });
  const quoted = element('blockquote', both('consentWords'));
  asked.append(element('h2', both('readThis')), quoted, label, begin);
  const told = element('p', both('helping'));
  told.className = 'helping';
  told.setAttribute('role', 'status');
  document.querySelector('.sheet')?.prepend(told);
  form.hidden = true;
  form.before(asked);
}

function formAndPlace(): readonly [form: HTMLFormElement | null, place: Element | null] {
  return [document.querySelector<HTMLFormElement>('#form'), document.querySelector('#later')];
}

/** Both languages stand there; the page's style shows the chosen one. */
function both(
  word: Extract<
    Word,
    'goBack' | 'notHere' | 'notHereWhy' | 'consent' | 'begin' | 'consentWords' | 'readThis' | 'helping'
  >,
): readonly HTMLElement[] {
  return (['th', 'en'] as const).map((language: Language) => {
    const span = document.createElement('span');
    span.className = language;
    span.lang = language;
    span.textContent = stationTexts(language)[word];
    return span;
  });
}

function element(name: keyof HTMLElementTagNameMap, content: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
