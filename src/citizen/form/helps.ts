import type { HelpsPage } from '../extras/helps-page.ts';
import { surely } from './surely.ts';

/** Loads what helps with this very form on this very phone, and nothing else; a line that is gone is waited for. */
export function openHelps(page: HelpsPage): void {
  if (page.form.querySelector('[data-extra="place"]') !== null)
    void surely(() =>
      import('../extras/place/start-places.tsx').then(({ startPlaces }) => startPlaces(page)),
    );
  const openAloud = (): void =>
    void surely(() => import('../extras/aloud/start-aloud.tsx').then(({ startAloud }) => startAloud(page)));
  if (page.definition.questions.some(({ voices }) => voices.length > 0)) return openAloud();
  if (typeof speechSynthesis === 'undefined') return;
  // Browsers find their voices some time after they are first asked.
  const look = (): void => {
    if (!speechSynthesis.getVoices().some(({ lang }) => /^th\b|^th_/i.test(lang))) return;
    speechSynthesis.onvoiceschanged = null;
    openAloud();
  };
  speechSynthesis.onvoiceschanged = look;
  look();
}
