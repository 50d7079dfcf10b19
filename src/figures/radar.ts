import { scaleLinear } from 'd3-scale';
import { curveLinear, curveLinearClosed, lineRadial, pointRadial } from 'd3-shape';
import { formatPoints } from '../i18n/numbers.ts';
import { html, ownMarkup, type Markup } from '../markup/html.ts';
import { at, figureTable, hatch, plainNumber, targetKey, type Target } from './parts.ts';

/** One axis of a radar: an indicator. */
export interface RadarAxis {
  /** Stands at the axis where a name finds no room: "1". */
  readonly no: string;
  readonly label: string;
  /** For the picture; the label itself unless told. */
  readonly short?: string;
  /** From 0 to the radar's `max`; `null` = unknown: there the outline breaks. */
  readonly value: number | null;
  /** The year before, as `value`. */
  readonly before?: number | null;
}

export interface RadarWords {
  readonly title: string;
  readonly rowLabel: string;
  /** What the filled outline is: "ปี 2568". */
  readonly valueLabel: string;
  /** What the dashed outline is: "ปี 2567"; without it there is none. */
  readonly beforeLabel?: string;
  readonly unknownLabel: string;
}

export interface RadarOptions {
  readonly words: RadarWords;
  /** The outermost ring; 100 unless told. */
  readonly max?: number;
  readonly target?: Target;
  /** Unlike every other chart's of the page: it names the hatching. */
  readonly id: string;
}

type Value = number | null;
interface Spoke {
  readonly angle: number;
  readonly value: Value;
}
interface KnownSpoke extends Spoke {
  readonly value: number;
}

const radius = 50;
const rings = [0, 0.25, 0.5, 0.75, 1];

/**
 * Up to twelve axes from the middle outwards, the first upright, on with the clock. The shapes stretch with the picture,
 * its text does not. A list names every axis and says its numbers; the drawing itself is hidden from the ear.
 */
export function radar(axes: readonly RadarAxis[], options: RadarOptions): Markup {
  const { words, max = 100, target, id } = options;
  const out = scaleLinear([0, max], [0, radius]).clamp(true);
  const now = spokesOf(axes.map(({ value }) => value));
  const before = words.beforeLabel === undefined ? [] : spokesOf(axes.map((axis) => axis.before ?? null));
  return html`<figure class="radar">
    <figcaption>${words.title}</figcaption>
    <div class="plot">
      <svg class="picture" aria-hidden="true">
        <svg viewBox="-50 -50 100 100" overflow="visible">
          ${rings.map((share) => html`<circle class="ring" r="${share * radius}" fill="none" />`)}
          ${now.map((spoke) => axisLine(spoke))}
          ${before.length > 0 && html`<path class="before" d="${outline(before, out)}" fill="none" />`}
          <path class="area" d="${area(now, out)}" />
          <path class="now" d="${outline(now, out)}" fill="none" />
          ${target && html`<circle class="target" r="${out(target.value).toFixed(2)}" fill="none" />`}
        </svg>
        ${hatch(id)} ${rings.map((share) => ringNumber(share, max))}
        ${target && targetNumber(target, { out, axes: axes.length })}
        ${known(before).map((spoke) => html`<circle class="dot before" ${centre(spoke.angle, out(spoke.value))} r="2.5" />`)}
        ${known(now).map((spoke) => html`<circle class="dot" ${centre(spoke.angle, out(spoke.value))} r="4" />`)}
        ${now.map((spoke, index) => axisLabel(spoke, { axis: axes[index], id }))}
      </svg>
    </div>
    <ul class="key">
      <li>${sample('now')}<span>${words.valueLabel}</span></li>
      ${words.beforeLabel !== undefined && html`<li>${sample('before')}<span>${words.beforeLabel}</span></li>`}
      ${target && targetKey(target)}
    </ul>
    <ol class="rows axes">
      ${axes.map((axis) => listed(axis, words))}
    </ol>
  </figure>`;
}

/** The same numbers as a table. */
export function radarTable(axes: readonly RadarAxis[], words: RadarWords): Markup {
  const { title, rowLabel, valueLabel, beforeLabel } = words;
  return figureTable({
    caption: title,
    heads: [rowLabel, ...(beforeLabel === undefined ? [] : [beforeLabel]), valueLabel],
    rows: axes.map(({ no, label, value, before = null }) => [
      `${no}. ${label}`,
      ...(beforeLabel === undefined ? [] : [figure(before, words)]),
      figure(value, words),
    ]),
  });
}

function spokesOf(values: readonly Value[]): readonly Spoke[] {
  return values.map((value, index) => ({ angle: (index / values.length) * 2 * Math.PI, value }));
}

function known(spokes: readonly Spoke[]): readonly KnownSpoke[] {
  return spokes.flatMap(({ angle, value }) => (value === null ? [] : [{ angle, value }]));
}

/** Neighbours that are all known, once around: the last and the first belong together. */
function runsOf(spokes: readonly Spoke[]): readonly (readonly KnownSpoke[])[] {
  const gap = spokes.findIndex(({ value }) => value === null);
  if (gap === -1) return [known(spokes)];
  const runs: KnownSpoke[][] = [[]];
  for (const { angle, value } of [...spokes.slice(gap), ...spokes.slice(0, gap)]) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ angle, value });
  }
  return runs.filter((run) => run.length > 0);
}

type Out = (value: number) => number;

function outline(spokes: readonly Spoke[], out: Out): string {
  const isWhole = spokes.every(({ value }) => value !== null);
  const draw = lineRadial<KnownSpoke>()
    .angle(({ angle }) => angle)
    .radius(({ value }) => out(value))
    .curve(isWhole ? curveLinearClosed : curveLinear)
    .digits(2);
  return runsOf(spokes)
    .map((run) => draw(run) ?? '')
    .join('');
}

/** What the outline encloses; beside an unknown axis it ends at the middle, where nothing is claimed. */
function area(spokes: readonly Spoke[], out: Out): string {
  if (spokes.every(({ value }) => value !== null)) return outline(spokes, out);
  return runsOf(spokes)
    .map((run) => `M0,0${run.map(({ angle, value }) => `L${pair(angle, out(value))}`).join('')}Z`)
    .join('');
}

function pair(angle: number, far: number): string {
  return pointRadial(angle, far)
    .map((side) => side.toFixed(2))
    .join(',');
}

/** A place of the outer picture, whose text never shrinks. */
function centre(angle: number, far: number): Markup {
  const [x, y] = pointRadial(angle, far);
  return ownMarkup(`cx="${at(50 + x)}" cy="${at(50 + y)}"`);
}

function axisLine({ angle, value }: Spoke): Markup {
  const [x, y] = pointRadial(angle, radius);
  return html`<line
    class="${value === null ? 'axis gap' : 'axis'}"
    x2="${x.toFixed(2)}"
    y2="${y.toFixed(2)}"
  />`;
}

function ringNumber(share: number, max: number): Markup {
  const isHalf = share === 0.5 || share === 1;
  return html`<text class="tick${isHalf ? '' : ' minor'}" x="50%" y="${at(50 - share * radius)}" dx="-0.3em" dy="0.35em" text-anchor="end">
    ${plainNumber(share * max)}
  </text>`;
}

/** Beside the numbers of the rings, half a step on, so that both can be read. */
function targetNumber(target: Target, { out, axes }: { readonly out: Out; readonly axes: number }): Markup {
  const [x, y] = pointRadial(Math.PI / Math.max(3, axes), out(target.value));
  return html`<text class="target-number" x="${at(50 + x)}" y="${at(50 + y)}" dy="0.35em" text-anchor="middle">
    ${plainNumber(target.value)}
  </text>`;
}

interface AxisLabel {
  readonly axis: RadarAxis | undefined;
  readonly id: string;
}

/** Around the outer ring, in letter heights: a hatched dot where unknown, the number, and the name where it is wide. */
function axisLabel({ angle, value }: Spoke, { axis, id }: AxisLabel): Markup {
  const [x, y] = pointRadial(angle, 1);
  return html`<svg x="${at(50 + radius * x)}" y="${at(50 + radius * y)}" overflow="visible">
    ${
      value === null &&
      html`<circle class="unknown" cx="${em(x * 0.55)}" cy="${em(y * 0.55)}" r="0.45em" fill="url(#${id})" />`
    }
    <text class="no" x="${em(x * 1.65)}" y="${em(y * 1.65)}" dy="0.35em" text-anchor="middle">
      ${axis?.no}
    </text>
    ${name(axis?.short ?? axis?.label ?? '', { x, y })}
  </svg>`;
}

const nameWidth = 9;
const nameHeight = 4.2;

function name(text: string, { x, y }: { readonly x: number; readonly y: number }): Markup {
  const side = Math.abs(x) < 0.2 ? 'middle' : x > 0 ? 'start' : 'end';
  const left = { start: 0, middle: -nameWidth / 2, end: -nameWidth }[side];
  const top = side === 'middle' ? (y < 0 ? -nameHeight : 0) : -nameHeight / 2;
  return html`<foreignObject
    class="name ${side} ${y < 0 ? 'upper' : 'lower'}"
    x="${em(x * 2.6 + left)}"
    y="${em(y * 2.6 + top)}"
    width="${em(nameWidth)}"
    height="${em(nameHeight)}"
    ><div><span>${text}</span></div></foreignObject
  >`;
}

function em(value: number): string {
  return `${value.toFixed(2)}em`;
}

function sample(name: string): Markup {
  return html`<svg class="sample" aria-hidden="true" width="2em" height="1em">
    <line class="${name}" x1="0" x2="100%" y1="50%" y2="50%" />
  </svg>`;
}

function listed(axis: RadarAxis, words: RadarWords): Markup {
  const { no, label, value, before = null } = axis;
  return html`<li>
    <span class="label"><b>${no}</b> ${label}</span>
    <span class="value"
      >${figure(value, words)}${
        words.beforeLabel !== undefined &&
        html` <small>${words.beforeLabel}: ${figure(before, words)}</small>`
      }</span
    >
  </li>`;
}

function figure(value: Value, words: RadarWords): string {
  return value === null ? words.unknownLabel : formatPoints(value);
}
