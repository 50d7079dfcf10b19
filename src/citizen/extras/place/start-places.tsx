import { render } from 'preact';
import { geoAddress, readPlace, type Place } from '../../../domain/channels/place.ts';
import type { HelpsPage } from '../helps-page.ts';
import { PlaceField } from './place-field.tsx';
import { findHere } from './whereabouts.ts';

/** Makes the places of a form's questions for a place work; village and words stand there without this. */
export function startPlaces({ form, definition, language }: HelpsPage): void {
  for (const mount of form.querySelectorAll<HTMLElement>('[data-extra="place"]')) {
    const { question: id = '' } = mount.dataset;
    const question = definition.questions.find((one) => one.id === id);
    const field = form.elements.namedItem(`${id}.position`);
    if (question?.kind !== 'place' || !(field instanceof HTMLInputElement)) continue;

    function set(position: Place['position']): void {
      if (!(field instanceof HTMLInputElement)) return;
      field.value = position === null ? '' : geoAddress(position);
      // As if typed: the draft is kept, and words about what lacks are taken back.
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }

    function draw(): void {
      if (!(field instanceof HTMLInputElement) || question?.kind !== 'place') return;
      const chosen = form.elements.namedItem(`${id}.village`);
      const village = chosen instanceof HTMLSelectElement && chosen.value !== '' ? chosen.value : null;
      const place = { position: readPlace(field.value).position, village };
      const { villages } = question;
      render(<PlaceField {...{ villages, place, findHere }} language={language()} onPlace={set} />, mount);
    }

    // At the document: the language is chosen outside of the form.
    document.addEventListener('change', draw);
    form.addEventListener('change', draw);
    draw();
  }
}
