import { formatPoints } from '../i18n/numbers.ts';
import { html, type Markup } from '../markup/html.ts';

/** A wished value as a line, with its words: "เป้าหมาย 85". */
export interface Target {
  readonly value: number;
  readonly label: string;
}

/** A place along a side of a picture: percent, so that the picture may be of any width while its text keeps its size. */
export function at(value: number): string {
  return `${value.toFixed(2)}%`;
}

/** How far along `max` a value lies, as a place; never outside. */
export function percent(value: number, max: number): string {
  return at(Math.min(100, Math.max(0, (value / max) * 100)));
}

/** The number of a tick or a target: 85, 33.33. */
export function plainNumber(value: number): string {
  return formatPoints(value).replace(/\.00$/, '');
}

/** The filling that says "unknown"; its name must be the only one of the page. */
export function hatch(id: string): Markup {
  return html`<pattern
    id="${id}"
    width="6"
    height="6"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect class="hatch" width="2" height="6" />
  </pattern>`;
}

/** The words of a target line stand above the bars, at the line; near the end they turn to the left. */
export function targetHead(label: string, place: string): Markup {
  const anchor = Number.parseFloat(place) > 50 ? 'end' : 'start';
  return html`<svg class="target-head" width="100%" height="24">
    <text x="${place}" y="16" text-anchor="${anchor}">${label}</text>
    <line class="target" x1="${place}" x2="${place}" y1="19" y2="24" />
  </svg>`;
}

export function targetLine(place: string): Markup {
  return html`<line class="target" x1="${place}" x2="${place}" y1="0" y2="100%" />`;
}

/** The dashed sample before a target's words in a key. */
export function targetKey(target: Target): Markup {
  return html`<li>
    <svg class="sample" aria-hidden="true" width="2em" height="1em">
      <line class="target" x1="0" x2="100%" y1="50%" y2="50%" /></svg
    ><span>${target.label}</span>
  </li>`;
}

export interface FigureTable {
  readonly caption: string;
  /** The first heads the rows' names, the others their numbers. */
  readonly heads: readonly string[];
  /** As many cells as heads; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart's numbers for the ear, for copying and for paper; where it is narrow, each row becomes a block. */
export function figureTable({ caption, heads, rows }: FigureTable): Markup {
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map(
          (head, index) =>
            html`<th role="columnheader" scope="col" class="${index === 0 ? 'name' : 'numeric'}">${head}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([name, ...figures]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${figures.map(
              (figure, index) =>
                html`<td role="cell" class="numeric" data-label="${heads[index + 1]}">${figure}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
