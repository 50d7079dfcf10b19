import { html, type Markup } from '../markup/html.ts';

/** Drawn on the step's ground, from full to empty: told apart in grey print and by every eye. */
const strokes = [
  html`<rect class="stroke" width="8" height="8" />`,
  html`<path class="stroke" d="M-2,2L2,-2M0,8L8,0M6,10L10,6" fill="none" stroke-width="2.5" />`,
  html`<circle class="stroke" cx="2" cy="2" r="1.4" /><circle class="stroke" cx="6" cy="6" r="1.4" />`,
  html`<path class="stroke" d="M0,1H8" fill="none" stroke-width="1.2" />`,
  html``,
  html`<path class="stroke" d="M0,0L8,8M8,0L0,8" fill="none" stroke-width="1" />`,
];

/** The filling of one step of a scale; its name must be the only one of the page. */
export function stepFill(id: string, step: number): Markup {
  const index = step % strokes.length;
  return html`<pattern id="${id}" class="step-${index}" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="back" width="8" height="8" />
    ${strokes[index]}
  </pattern>`;
}

export function stepSample(id: string): Markup {
  return html`<svg class="sample" aria-hidden="true" width="1.8em" height="1.2em">
    <rect class="part" width="100%" height="100%" fill="url(#${id})" />
  </svg>`;
}
