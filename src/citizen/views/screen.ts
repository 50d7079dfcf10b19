import { render, type ComponentChild } from 'preact';
import type { Language } from '../../i18n/texts.ts';

/** Something to show, in whichever language is chosen. */
export type View = (language: Language) => ComponentChild;

export interface Screen {
  /** 'alone': in the form's place; 'under': below it. */
  readonly show: (where: 'alone' | 'under', view: View) => void;
  /** Back to the form. */
  readonly hide: () => void;
  readonly onLanguage: () => void;
}

/** The place in the page where what comes after the form is shown. */
export function createScreen(language: () => Language): Screen {
  const place = document.querySelector<HTMLElement>('#later');
  const page = document.querySelector<HTMLElement>('.page');
  if (place === null || page === null) throw new Error('this page has no place for what comes later');
  let shown: View | null = null;
  let isEmpty = false; // of what the server or the first script put there

  function draw(): void {
    if (place === null) return;
    if (!isEmpty) place.replaceChildren();
    isEmpty = true;
    render(shown?.(language()) ?? null, place);
  }

  function alone(isAlone: boolean): void {
    if (page === null) return;
    if (isAlone) page.dataset['shows'] = 'later';
    else delete page.dataset['shows'];
  }

  return {
    show(where, view) {
      shown = view;
      alone(where === 'alone');
      draw();
      if (where === 'alone') scrollTo(0, 0);
      const title = place.querySelector<HTMLElement>('h1, .banner');
      title?.setAttribute('tabindex', '-1');
      title?.focus({ preventScroll: where === 'alone' });
    },
    hide() {
      shown = null;
      alone(false);
      draw();
      scrollTo(0, 0);
    },
    onLanguage: draw,
  };
}
