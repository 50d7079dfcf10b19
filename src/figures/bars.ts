import { formatPoints } from '../i18n/numbers.ts';
import { html, type Markup } from '../markup/html.ts';
import { figureTable, hatch, percent, targetHead, targetLine, type Target } from './parts.ts';

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
  readonly target?: Target;
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
  return figureTable({
    caption: words.title,
    heads: [words.rowLabel, words.valueLabel],
    rows: rows.map((row) => [row.label, figure(row, words)]),
  });
}

function knownBar(width: string): Markup {
  return html`<rect class="ground" width="100%" height="100%" fill="none" />
    <rect class="fill" width="${width}" height="100%" />`;
}

function unknownBar(id: string): Markup {
  return html`${hatch(id)}
    <rect class="unknown" width="100%" height="100%" fill="url(#${id})" />`;
}

function figure(row: Bar, words: BarChartWords): string {
  return row.value === null ? words.unknownLabel : formatPoints(row.value);
}
