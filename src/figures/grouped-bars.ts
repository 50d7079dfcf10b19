import { formatPoints } from '../i18n/numbers.ts';
import { html, type Markup } from '../markup/html.ts';
import { at, figureTable, hatch, percent, targetHead, targetLine, type Target } from './parts.ts';

/** One row of bars: an instrument. */
export interface BarGroup {
  readonly label: string;
  /** "น้ำหนัก 30" */
  readonly note?: string;
  /** `null` = unknown, drawn hatched and never as zero. */
  readonly value: number | null;
  /** Between which values it may still lie, or does by its sample. */
  readonly range?: { readonly low: number; readonly high: number };
  /** The year before, as `value`. */
  readonly before?: number | null;
}

export interface GroupedBarsWords {
  readonly title: string;
  readonly rowLabel: string;
  /** What the upper bar is: "ปี 2568". */
  readonly valueLabel: string;
  /** What the lower bar is: "ปี 2567"; without it there is none. */
  readonly beforeLabel?: string;
  /** What the whisker is: "อาจอยู่ระหว่าง"; stands before both ends. */
  readonly rangeLabel: string;
  readonly unknownLabel: string;
}

export interface GroupedBarsOptions {
  readonly words: GroupedBarsWords;
  /** Where a bar is full; 100 unless told. */
  readonly max?: number;
  readonly target?: Target;
  /** Unlike every other chart's of the page: it names the hatching. */
  readonly id: string;
}

/** Two years of bars beside each other, from zero; a whisker shows between which values a number may still lie. */
export function groupedBars(groups: readonly BarGroup[], options: GroupedBarsOptions): Markup {
  const { words, max = 100, target, id } = options;
  const lanes = lanesOf(groups, words);
  const line = target && targetLine(percent(target.value, max));
  return html`<figure class="grouped-bars">
    <figcaption>${words.title}</figcaption>
    ${target && targetHead(target.label, percent(target.value, max))}
    <ol class="rows">
      ${groups.map(
        (group, index) =>
          html`<li>
            <span class="label"
              >${group.label}${group.note !== undefined && html` <small>${group.note}</small>`}</span
            >
            <span class="value">${figure(group.value, words)}</span>
            <svg class="bar" aria-hidden="true" width="100%" height="${lanes.height}">
              ${nowBar(group, { max, id: `${id}-${index}` })}
              ${group.range && whisker(group.range, max)}
              ${
                lanes.before !== null &&
                beforeBar(group.before ?? null, { max, id: `${id}-${index}-before`, y: lanes.before })
              }
              ${line}
            </svg>
            ${facts(group, words)}
          </li>`,
      )}
    </ol>
  </figure>`;
}

/** The same numbers as a table. */
export function groupedBarTable(groups: readonly BarGroup[], words: GroupedBarsWords): Markup {
  const { title, rowLabel, valueLabel, beforeLabel, rangeLabel } = words;
  const hasBefore = beforeLabel !== undefined;
  const hasRange = groups.some(({ range }) => range !== undefined);
  return figureTable({
    caption: title,
    heads: [rowLabel, ...(hasBefore ? [beforeLabel] : []), valueLabel, ...(hasRange ? [rangeLabel] : [])],
    rows: groups.map(({ label, note, value, range, before = null }) => [
      note === undefined ? label : `${label} ${note}`,
      ...(hasBefore ? [figure(before, words)] : []),
      figure(value, words),
      ...(hasRange ? [range ? ends(range) : '–'] : []),
    ]),
  });
}

const nowHeight = 16;
const beforeHeight = 10;
const whiskerMiddle = nowHeight + 6;

interface Lanes {
  readonly before: number | null;
  readonly height: number;
}

/** This year's bar, below it the whisker where any row has one, below that the year before. */
function lanesOf(groups: readonly BarGroup[], words: GroupedBarsWords): Lanes {
  const end = groups.some(({ range }) => range !== undefined) ? whiskerMiddle + 5 : nowHeight;
  if (words.beforeLabel === undefined) return { before: null, height: end };
  return { before: end + 3, height: end + 3 + beforeHeight };
}

interface BarOptions {
  readonly max: number;
  readonly id: string;
}

function nowBar({ value, range }: BarGroup, { max, id }: BarOptions): Markup {
  const ground = html`<rect class="ground" width="100%" height="${nowHeight}" fill="none" />`;
  if (value !== null) {
    return html`${ground}<rect class="fill" width="${percent(value, max)}" height="${nowHeight}" />`;
  }
  const from = range ? percent(range.low, max) : at(0);
  const to = range ? percent(range.high, max) : at(100);
  const width = at(Number.parseFloat(to) - Number.parseFloat(from));
  return html`${hatch(id)}${ground}
    <rect class="unknown" x="${from}" width="${width}" height="${nowHeight}" fill="url(#${id})" />`;
}

function beforeBar(before: number | null, { max, id, y }: BarOptions & { readonly y: number }): Markup {
  if (before === null) {
    return html`${hatch(id)}
      <rect class="unknown" y="${y}" width="100%" height="${beforeHeight}" fill="url(#${id})" />`;
  }
  return html`<rect class="ground" y="${y}" width="100%" height="${beforeHeight}" fill="none" />
    <rect class="before" y="${y}" width="${percent(before, max)}" height="${beforeHeight}" />`;
}

function whisker({ low, high }: { readonly low: number; readonly high: number }, max: number): Markup {
  const [from, to] = [percent(low, max), percent(high, max)];
  const [top, bottom] = [whiskerMiddle - 4, whiskerMiddle + 4];
  return html`<line class="whisker" x1="${from}" x2="${to}" y1="${whiskerMiddle}" y2="${whiskerMiddle}" />
    <line class="whisker" x1="${from}" x2="${from}" y1="${top}" y2="${bottom}" />
    <line class="whisker" x1="${to}" x2="${to}" y1="${top}" y2="${bottom}" />`;
}

function facts({ range, before = null }: BarGroup, words: GroupedBarsWords): Markup | false {
  if (words.beforeLabel === undefined && !range) return false;
  return html`<small class="facts"
    >${range && html`<span>${words.rangeLabel} ${ends(range)}</span>`}
    ${words.beforeLabel !== undefined && html`<span>${words.beforeLabel}: ${figure(before, words)}</span>`}</small
  >`;
}

function ends({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${formatPoints(low)}–${formatPoints(high)}`;
}

function figure(value: number | null, words: GroupedBarsWords): string {
  return value === null ? words.unknownLabel : formatPoints(value);
}
