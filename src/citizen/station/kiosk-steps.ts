import { stepsBar, stepWays } from '../../forms/parts/stepping.ts';
import type { Handover } from '../first/handover.ts';
import { followSteps } from '../first/steps.ts';

/** Asks any form one question at a time: at a counter nobody scrolls through somebody's whole matter. */
export function followKioskSteps(form: HTMLFormElement, { look, lead }: Handover): void {
  if (look === undefined || lead === undefined || form.querySelector('.progress') !== null) return;
  const questions = form.querySelectorAll('.question');
  if (questions.length < 2) return;
  questions[0]?.insertAdjacentHTML('beforebegin', stepsBar(questions.length).text);
  form.insertAdjacentHTML('beforeend', stepWays().text);
  const progress = form.querySelector('.progress');
  if (progress === null) return;
  const steps = followSteps(form, { progress, look, lead });
  // Before the first script, which would check the whole form at once.
  addEventListener(
    'submit',
    (event) => {
      if (!steps.goesOn()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
