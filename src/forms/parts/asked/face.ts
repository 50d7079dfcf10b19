import { html, type Markup } from '../../../markup/html.ts';

/** One of a row of faces, from glad, the first, to sad, the last: the mouth alone turns. */
export function face(index: number, count: number): Markup {
  const gladness = count < 2 ? 1 : 1 - (2 * index) / (count - 1);
  const [corners, middle] = [16 - 1.5 * gladness, 16 + 4 * gladness];
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10.5"/><path d="M8.5 8.5v1.5m7-1.5v1.5M7 ${corners}Q12 ${middle} 17 ${corners}"/></svg>`;
}
