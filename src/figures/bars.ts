import { formatPoints } from '../i18n/numbers.ts';
import { html, type Markup } from '../markup/html.ts';

/** One bar of a chart. */
export interface Bar {
  readonly label: string;
  /** From 0 to the chart's `max`; `null` = unknown, which is drawn hatched and never as zero. */
  readonly value: number | null;
  /** Said under the label: "จากคำตอบ 42 ชุด". */
  readonly note?: string;
}

/** What the chart says around its bars. */
export interface BarChartWords {
  readonly title: string;
  /** Heads of the table: what a row is, what its number is. */
  readonly rowLabel: string;
  readonly valueLabel: string;
  readonly unknownLabel: string;
}

export interface BarChartOptions {
  readonly words: BarChartWords;
  /** Where a bar is full; 100 unless told. */
  readonly max?: number;
  /** A line at the wished value with its words: "เป้าหมาย 85". */
  readonly target?: { readonly value: number; readonly label: string };
  /** Unlike every other chart's of the page: it names the hatching. */
  readonly id: string;
}

/**
 * Horizontal bars from zero with the number beside each, as HTML with small SVG pictures. Numbers and labels
 * are text, so they can be read aloud, searched and printed; the pictures are hidden from the ear.
 */
export function bars(rows: readonly Bar[], { words, max = 100, target, id }: BarChartOptions): Markup {
  const line = target && targetLine(percent(target.value, max));
  return html`<figure class="bars">
    <figcaption>${words.title}</figcaption>
    ${target && targetHead(target.label, percent(target.value, max))}
    <ol>
      ${rows.map(
        (row, index) =>
          html`<li>
            <span class="label"
              >${row.label}${row.note !== undefined && html` <small>${row.note}</small>`}</span
            >
            <span class="value">${figure(row, words)}</span>
            <svg class="bar" aria-hidden="true" width="100%" height="14">
              ${row.value === null ? unknownBar(`${id}-${index}`) : knownBar(percent(row.value, max))} ${line}
            </svg>
          </li>`,
      )}
    </ol>
  </figure>`;
}

/** The same numbers as a table, for the ear, for copying and for paper. */
export function barTable(rows: readonly Bar[], words: BarChartWords): Markup {
  return html`<table class="bar-table">
    <caption>
      ${words.title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.rowLabel}</th>
        <th scope="col" class="numeric">${words.valueLabel}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.label}</th>
            <td class="numeric">${figure(row, words)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The word of the target line stands above the bars, at the line; near the end it turns to the left. */
function targetHead(label: string, at: string): Markup {
  const anchor = Number.parseFloat(at) > 50 ? 'end' : 'start';
  return html`<svg class="target-head" width="100%" height="24">
    <text x="${at}" y="16" text-anchor="${anchor}">${label}</text>
    <line class="target" x1="${at}" x2="${at}" y1="19" y2="24" />
  </svg>`;
}

function targetLine(at: string): Markup {
  return html`<line class="target" x1="${at}" x2="${at}" y1="0" y2="100%" />`;
}

function knownBar(width: string): Markup {
  return html`<rect class="ground" width="100%" height="100%" fill="none" />
    <rect class="fill" width="${width}" height="100%" />`;
}

function unknownBar(id: string): Markup {
  return html`<pattern
      id="${id}"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="hatch" width="2" height="6" />
    </pattern>
    <rect class="unknown" width="100%" height="100%" fill="url(#${id})" />`;
}

function figure(row: Bar, words: BarChartWords): string {
  return row.value === null ? words.unknownLabel : formatPoints(row.value);
}

function percent(value: number, max: number): string {
  return `${Math.min(100, Math.max(0, (value / max) * 100)).toFixed(2)}%`;
}
