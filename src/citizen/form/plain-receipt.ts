import { receiptCode } from '../../contracts/addresses.ts';
import type { Language } from '../../i18n/texts.ts';
import type { Kept } from './send.ts';
import { formTexts } from './texts.ts';

/** The receipt in plain words, for a phone that lost the line before the views had come. */
export function plainReceipt({ matter }: Kept, language: Language): DocumentFragment {
  const words = formTexts(language);
  const shown = document.createDocumentFragment();
  const title = document.createElement('h1');
  title.textContent = words.keptHere;
  const code = document.createElement('p');
  code.textContent = matter === null ? words.thanks : words.yourCode(receiptCode(matter.secret));
  shown.append(title, code);
  return shown;
}

/** Puts plain words in the form's place. */
export function showPlain(shown: DocumentFragment): void {
  document.querySelector('#later')?.replaceChildren(shown);
  document.querySelector('.page')?.setAttribute('data-shows', 'later');
}
