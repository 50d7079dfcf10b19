import { formatCount } from '../i18n/numbers.ts';
import { html, type Markup } from '../markup/html.ts';
import { at, figureTable, hatch } from './parts.ts';
import { stepFill, stepSample } from './steps.ts';

/** How the answers to one question spread over the scale. */
export interface SpreadRow {
  readonly label: string;
  /** Answers of each step, whole; `null` = not shown yet, because so few could be told apart. */
  readonly counts: readonly number[] | null;
  readonly note?: string;
}

export interface SpreadWords {
  readonly title: string;
  /** Head of the questions in the table. */
  readonly rowLabel: string;
  /** Head of the sums in the table. */
  readonly totalLabel: string;
  /** "42 คำตอบ" */
  readonly total: (answers: number) => string;
  /** "ยังไม่แสดง" */
  readonly hiddenLabel: string;
}

export interface SpreadOptions {
  /** The scale in its order, at most six. */
  readonly steps: readonly string[];
  readonly words: SpreadWords;
  /** Unlike every other chart's of the page: it names the patterns. */
  readonly id: string;
}

/** One bar for each question, all equally long, parted in the scale's order; the share stands in each part it fits in. */
export function spread(rows: readonly SpreadRow[], { steps, words, id }: SpreadOptions): Markup {
  return html`<figure class="spread">
    <figcaption>${words.title}</figcaption>
    <svg class="patterns" aria-hidden="true" width="0" height="0">
      ${steps.map((_, step) => stepFill(`${id}-${step}`, step))} ${hatch(`${id}-hidden`)}
    </svg>
    <ol class="key">
      ${steps.map((label, step) => html`<li>${stepSample(`${id}-${step}`)}<span>${label}</span></li>`)}
    </ol>
    <ol class="rows">
      ${rows.map(
        (row) =>
          html`<li>
            <span class="label"
              >${row.label}${row.note !== undefined && html` <small>${row.note}</small>`}</span
            >
            <span class="value">${row.counts ? words.total(sum(row.counts)) : words.hiddenLabel}</span>
            <svg class="bar" aria-hidden="true" width="100%" height="2em">
              ${
                row.counts
                  ? parts(row.counts, id)
                  : html`<rect class="unknown" width="100%" height="100%" fill="url(#${id}-hidden)" />`
              }
            </svg>
          </li>`,
      )}
    </ol>
  </figure>`;
}

/** The same answers as a table, each step with its count and its share. */
export function spreadTable(rows: readonly SpreadRow[], { steps, words }: Omit<SpreadOptions, 'id'>): Markup {
  return figureTable({
    caption: words.title,
    heads: [words.rowLabel, ...steps, words.totalLabel],
    rows: rows.map(({ label, counts }) => {
      if (!counts) return [label, ...steps.map(() => words.hiddenLabel), words.hiddenLabel];
      const shares = wholePercents(counts);
      return [
        label,
        ...steps.map((_, step) => {
          const count = formatCount(counts[step] ?? 0);
          const share = shares[step];
          return share === undefined ? count : `${count} (${share}%)`;
        }),
        formatCount(sum(counts)),
      ];
    }),
  });
}

/**
 * Shares in whole percent that add to 100, by the largest remainders.
 *
 * @returns none where nobody answered: then there is no share
 */
export function wholePercents(counts: readonly number[]): readonly number[] {
  const whole = sum(counts);
  if (whole === 0) return [];
  const floors = counts.map((count) => Math.floor((count * 100) / whole));
  const rest = counts.map((count) => (count * 100) % whole);
  const order = counts.map((_, step) => step).sort((one, other) => (rest[other] ?? 0) - (rest[one] ?? 0));
  const rounded = new Set(order.slice(0, 100 - sum(floors)));
  return floors.map((floor, step) => (rounded.has(step) ? floor + 1 : floor));
}

function parts(counts: readonly number[], id: string): Markup {
  const whole = sum(counts);
  if (whole === 0) return html`<rect class="ground" width="100%" height="100%" fill="none" />`;
  const shares = wholePercents(counts);
  return html`${counts.map((count, step) => {
    if (count === 0) return false;
    const from = (sum(counts.slice(0, step)) / whole) * 100;
    const width = (count / whole) * 100;
    return html`<rect
        class="part"
        x="${at(from)}"
        width="${at(width)}"
        height="100%"
        fill="url(#${id}-${step})"
      />
      ${shareLabel(`${shares[step] ?? 0}%`, { middle: from + width / 2, width })}`;
  })}`;
}

interface Part {
  readonly middle: number;
  /** Percent of the bar. */
  readonly width: number;
}

/** On a plate of its own, so that it is read on every pattern; the style sheet hides it in too narrow a part. */
function shareLabel(text: string, { middle, width }: Part): Markup | false {
  const room = roomFor(width);
  return (
    room !== null &&
    html`<svg class="share ${room}" x="${at(middle)}" y="50%" overflow="visible">
      <rect class="plate" x="-1.3em" y="-0.7em" width="2.6em" height="1.4em" rx="0.3em" />
      <text dy="0.35em" text-anchor="middle">${text}</text>
    </svg>`
  );
}

function roomFor(width: number): string | null {
  if (width >= 40) return 'broad';
  if (width >= 18) return 'middling';
  return width >= 9 ? 'slim' : null;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((so, count) => so + count, 0);
}
