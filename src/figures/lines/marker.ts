import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import { html, type Markup } from '../../markup/html.ts';

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar];

/** The class of a series: its tone and its dashes. Each also has a shape of its own, so that it is known without colour. */
export function seriesClass(index: number): string {
  return `series-${index % shapes.length}`;
}

/** A point of the series with its middle at the place. */
export function marker(index: number, { x, y }: { readonly x: string; readonly y: string }): Markup {
  const shape = shapes[index % shapes.length] ?? symbolCircle;
  return html`<svg x="${x}" y="${y}" overflow="visible">
    <path class="marker ${seriesClass(index)}" d="${symbol(shape, 72).digits(2)() ?? ''}" />
  </svg>`;
}

/** The line and the point before a series' words in a key. */
export function seriesKey(index: number): Markup {
  return html`<svg class="sample" aria-hidden="true" width="2.4em" height="1em">
    <line class="line ${seriesClass(index)}" x1="0" x2="100%" y1="50%" y2="50%" />
    ${marker(index, { x: '50%', y: '50%' })}
  </svg>`;
}
