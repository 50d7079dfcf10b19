import { render } from 'preact';
import type { HelpsPage } from '../helps-page.ts';
import { AloudButton } from './aloud-button.tsx';
import { createPlayer, type Source } from './player.ts';

function speaksThai(): boolean {
  return (
    typeof speechSynthesis !== 'undefined' &&
    speechSynthesis.getVoices().some(({ lang }) => lang.toLowerCase().startsWith('th'))
  );
}

/** A button at each question that can be heard: in the voices recorded for it, or by the device's own Thai voice. */
export function startAloud({ form, definition, office, language }: HelpsPage): void {
  const player = createPlayer(office);
  const draws = definition.questions.flatMap((question, index) => {
    const words = form.querySelector(`[id="m-${question.id}"]`);
    if (words === null) return [];
    const mount = document.createElement('div');
    mount.className = 'aloud';
    words.before(mount);
    return [
      () => {
        const machine: readonly Source[] = speaksThai() ? ['machine'] : [];
        const sources = [...question.voices, ...machine];
        const shown = sources.length > 0 && (
          <AloudButton {...{ question, sources, player }} number={index + 1} language={language()} />
        );
        render(shown, mount);
      },
    ];
  });
  const draw = (): void => draws.forEach((one) => one());
  document.querySelectorAll('[name="language"]').forEach((radio) => radio.addEventListener('change', draw));
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.addEventListener('voiceschanged', draw);
  for (const type of ['submit', 'reset']) form.addEventListener(type, player.stop);
  for (const type of ['popstate', 'pagehide']) addEventListener(type, player.stop);
  draw();
}
