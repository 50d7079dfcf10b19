import { line } from 'd3-shape';
import { formatPoints } from '../../i18n/numbers.ts';
import { html, type Markup } from '../../markup/html.ts';
import { pushedApart } from './apart.ts';
import { labelGap, linePlot, numberPlaces, type Plot, type Point } from './line-plot.ts';
import { marker, seriesClass, seriesKey } from './marker.ts';
import { at, figureTable, plainNumber, targetKey, type Target } from '../parts.ts';

/** One line over the years. */
export interface LineSeries {
  readonly label: string;
  /** At the line's end: a few letters, "IIT". Where it is longer than five, its place in the list stands there. */
  readonly short?: string;
  /** One for each year; `null` = unknown, where the line has a gap. */
  readonly values: readonly (number | null)[];
}

export interface LinesWords {
  readonly title: string;
  /** Head of the years in the table. */
  readonly rowLabel: string;
  readonly unknownLabel: string;
}

export interface LinesOptions {
  /** From the first to the last, as written below the picture: "2568". */
  readonly years: readonly string[];
  readonly words: LinesWords;
  /** The top; 100 unless told. The bottom is zero. */
  readonly max?: number;
  readonly target?: Target;
}

interface Drawing {
  readonly plot: Plot;
  readonly years: readonly string[];
  /** Of every series, of every year. */
  readonly points: readonly (readonly (Point | null)[])[];
}

const lettersAtEnd = 5;

/**
 * Lines over the years from zero up. Each has its name and its last number at its end, the other numbers at their points
 * where they find room beside each other; the drawing is hidden from the ear, the list below it is not.
 */
export function lines(series: readonly LineSeries[], options: LinesOptions): Markup {
  const { years, words, max = 100, target } = options;
  const drawing = drawingOf(series, options);
  const { plot, points } = drawing;
  const ends = [
    ...series.flatMap((one, index) => seriesEnd(one, { index, points })),
    ...(target ? [targetEnd(target, plot)] : []),
  ];
  return html`<figure class="lines ${crowd(years.length)}">
    <figcaption>${words.title}</figcaption>
    <div class="plot">
      <svg class="picture" aria-hidden="true" width="100%" height="${plot.height}em">
        ${[0, 0.25, 0.5, 0.75, 1].map((share) => tick(share * max, plot))}
        ${years.map((year, index) => yearLabel(year, { plot, isEdge: index === 0 || index === years.length - 1 }))}
        ${target && across('target', down(plot.y(target.value), plot))}
        <svg viewBox="0 0 100 ${plot.height}" preserveAspectRatio="none" overflow="visible">
          ${points.map((row, index) => html`<path class="line ${seriesClass(index)}" d="${path(row)}" fill="none" />`)}
        </svg>
        ${points.map((row, index) => row.map((point) => point && marker(index, placeOf(point, plot))))}
        ${years.map((_, index) => numbers(drawing, index))} ${endLabels(ends, plot)}
      </svg>
    </div>
    ${unknownNote(series, options)}
    <ul class="key">
      ${series.map((one, index) => keyOf(one, { index, years, words }))} ${target && targetKey(target)}
    </ul>
  </figure>`;
}

/** The same numbers as a table: a row for each year. */
export function linesTable(series: readonly LineSeries[], { years, words }: LinesOptions): Markup {
  return figureTable({
    caption: words.title,
    heads: [words.rowLabel, ...series.map(({ label }) => label)],
    rows: years.map((year, index) => [
      year,
      ...series.map(({ values }) => figure(values[index] ?? null, words)),
    ]),
  });
}

function drawingOf(series: readonly LineSeries[], { years, max = 100 }: LinesOptions): Drawing {
  const plot = linePlot({ years, max, seriesCount: series.length });
  const points = series.map(({ values }) =>
    years.map((year, index) => {
      const value = values[index] ?? null;
      return value === null ? null : { value, x: plot.x(year), y: plot.y(value) };
    }),
  );
  return { plot, years, points };
}

/** How wide the picture must be for all its numbers: the style sheet hides those between where it is narrower. */
function crowd(years: number): string {
  if (years <= 3) return 'few';
  if (years <= 5) return 'several';
  if (years <= 8) return 'many';
  return years <= 10 ? 'crowded' : 'packed';
}

function down(y: number, { height }: Plot): string {
  return at((y / height) * 100);
}

function placeOf({ x, y }: Point, plot: Plot): { readonly x: string; readonly y: string } {
  return { x: at(x), y: down(y, plot) };
}

function across(name: string, y: string): Markup {
  return html`<line class="${name}" x1="0" x2="100%" y1="${y}" y2="${y}" />`;
}

function tick(value: number, plot: Plot): Markup {
  const y = down(plot.y(value), plot);
  return html`${across('ring', y)}
    <text class="tick" x="0" y="${y}" dx="-0.4em" dy="0.35em" text-anchor="end">${plainNumber(value)}</text>`;
}

function yearLabel(
  year: string,
  { plot, isEdge }: { readonly plot: Plot; readonly isEdge: boolean },
): Markup {
  return html`<text
    class="${isEdge ? 'year' : 'year between'}"
    x="${at(plot.x(year))}"
    y="100%"
    dy="1.5em"
    text-anchor="middle"
    >${year}</text
  >`;
}

function path(row: readonly (Point | null)[]): string {
  const draw = line<Point | null>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .digits(2);
  return draw([...row]) ?? '';
}

/** The last year's numbers stand at the ends of their lines instead. */
function numbers({ plot, years, points }: Drawing, index: number): Markup | false {
  if (index === years.length - 1) return false;
  const column = points.map((row) => row[index] ?? null);
  const places = numberPlaces(column, plot.height);
  return html`${column.map((point, one) => {
    const place = places[one] ?? null;
    if (point === null || place === null) return false;
    return html`<text
      class="number"
      x="${at(point.x)}"
      y="${down(place, plot)}"
      dy="0.35em"
      text-anchor="middle"
      >${formatPoints(point.value)}</text
    >`;
  })}`;
}

interface EndLabel {
  /** The height of what it belongs to. */
  readonly y: number;
  readonly class: string;
  readonly text: string | Markup;
  /** Whether it belongs to the last year, so that a line may lead to it. */
  readonly isJoined: boolean;
}

/** Names at the ends of the lines and the target's number, each as near to its own height as the others let it. */
function endLabels(labels: readonly EndLabel[], plot: Plot): Markup {
  const places = pushedApart(
    labels.map(({ y }) => y),
    { gap: labelGap, from: 0, to: plot.height },
  );
  return html`${labels.map(({ y, class: name, text, isJoined }, index) => {
    const place = down(places[index] ?? y, plot);
    return html`${isJoined && leader(down(y, plot), place)}
      <text class="${name}" x="100%" y="${place}" dx="1.15em" dy="0.35em">${text}</text>`;
  })}`;
}

function leader(from: string, to: string): Markup {
  return html`<svg x="100%" width="1em" overflow="visible">
    <line class="leader" x1="0.4em" x2="1em" y1="${from}" y2="${to}" />
  </svg>`;
}

function seriesEnd(
  one: LineSeries,
  { index, points }: { readonly index: number } & Pick<Drawing, 'points'>,
): readonly EndLabel[] {
  const row = points[index] ?? [];
  const last = row.at(-1) ?? null;
  const end = row.filter((point) => point !== null).at(-1);
  if (!end) return [];
  const number = last && html`<tspan class="end-number"> ${formatPoints(last.value)}</tspan>`;
  const text = html`${endName(one, index)}${number}`;
  return [{ y: end.y, class: 'end', text, isJoined: last !== null }];
}

function targetEnd({ value }: Target, plot: Plot): EndLabel {
  return { y: plot.y(value), class: 'end target-number', text: plainNumber(value), isJoined: true };
}

/** As long as fits beside the plot on a phone; marks above and below a Thai letter take no room of their own. */
function endName({ label, short = label }: LineSeries, index: number): string {
  return short.replace(/\p{M}/gu, '').length <= lettersAtEnd ? short : String(index + 1);
}

function unknownNote(series: readonly LineSeries[], { years, words }: LinesOptions): Markup | false {
  const gaps = series.flatMap((one, index) => {
    const unknown = years.filter((_, year) => (one.values[year] ?? null) === null);
    return unknown.length === 0 ? [] : [`${endName(one, index)} (${unknown.join(', ')})`];
  });
  return gaps.length > 0 && html`<p class="unknown-note">${words.unknownLabel}: ${gaps.join(' · ')}</p>`;
}

interface KeyOptions {
  readonly index: number;
  readonly years: readonly string[];
  readonly words: LinesWords;
}

function keyOf(one: LineSeries, { index, years, words }: KeyOptions): Markup {
  const name = endName(one, index);
  const last = one.values[years.length - 1] ?? null;
  return html`<li>
    ${seriesKey(index)}<span
      >${name !== one.label && html`<b>${name}</b> `}${one.label}
      <small>${years.at(-1)}: ${figure(last, words)}</small></span
    >
  </li>`;
}

function figure(value: number | null, words: LinesWords): string {
  return value === null ? words.unknownLabel : formatPoints(value);
}
