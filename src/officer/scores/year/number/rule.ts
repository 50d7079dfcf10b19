import type { OpenedNumber, PartOfNumber } from '../../../../domain/ita/book/opened.ts';
import { scaleOf } from '../../../../domain/ita/edition-parts.ts';
import type { Edition, Part } from '../../../../domain/ita/edition.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import type { PartTally } from '../../../../domain/ita/tally.ts';
import { formatCount, formatPoints } from '../../../../i18n/numbers.ts';
import type { numberTexts } from './number-texts.ts';

type NumberWords = ReturnType<typeof numberTexts>;

/** How a number comes about: a sentence, and with the real numbers where they are known. */
export interface Rule {
  readonly sentence: string;
  readonly formula: string | null;
}

/** The rule of a number that has parts. */
export function ruleOfParts({ node, parts }: OpenedNumber, words: NumberWords): Rule {
  const known = parts.filter(isKnown);
  if (node.kind === 'total') return totalRule(node, parts, words);
  const kind = kindOf(node, words);
  if (known.length === 0) return { sentence: words.meanNone(parts.length, kind), formula: null };
  return {
    sentence:
      known.length === parts.length
        ? words.mean(parts.length, kind)
        : words.meanPart(known.length, parts.length, kind),
    formula: `(${known.map(shown).join(' + ')}) ÷ ${known.length} = ${shown({ node })}`,
  };
}

function totalRule(node: ScoreNode, parts: readonly PartOfNumber[], words: NumberWords): Rule {
  const known = parts.filter(isKnown);
  if (known.length === 0) {
    const terms = parts.map((part) => `${weightOf(part)} × ${part.node.code}`);
    return { sentence: words.totalRule, formula: terms.join(' + ') };
  }
  const terms = known.map((part) => `${weightOf(part)} × ${shown(part)}`).join(' + ');
  const unknown = parts.filter((part) => !isKnown(part)).map((part) => part.node.code);
  if (unknown.length === 0) return { sentence: words.totalRule, formula: `${terms} = ${shown({ node })}` };
  const weights = known.reduce((sum, part) => sum + part.node.weight, 0) / 100;
  return {
    sentence: `${words.totalRule} · ${words.totalPart(unknown.join(', '))}`,
    formula: `(${terms}) ÷ ${plain(weights)} = ${shown({ node })}`,
  };
}

/** The mean over all answers to one part, written out: "(3 × 0 + 5 × 33 + …) ÷ 42 = 69.24". */
export function formulaOfAnswers(edition: Edition, part: Part, { counts }: PartTally): string {
  const options = scaleOf(edition, part.scale).options.map(({ code, points }) => ({
    points,
    count: counts[code] ?? 0,
  }));
  const answers = options.reduce((sum, { count }) => sum + count, 0);
  const sum = options.reduce((all, { count, points }) => all + count * points, 0);
  const terms = options.map(({ count, points }) => `${formatCount(count)} × ${plain(points)}`);
  return `(${terms.join(' + ')}) ÷ ${formatCount(answers)} = ${formatPoints(sum / answers)}`;
}

/** A number without needless decimals: 33, 66.67. */
export function plain(value: number): string {
  return String(Number(value.toFixed(2)));
}

function kindOf({ kind, children }: ScoreNode, { kinds }: NumberWords): string {
  switch (kind) {
    case 'total':
      return kinds.instrument;
    case 'instrument':
      return kinds.indicator;
    case 'indicator':
      return children[0]?.kind === 'subIndicator' ? kinds.subIndicator : kinds.question;
    case 'subIndicator':
      return kinds.item;
    case 'item':
    case 'part':
      return kinds.part;
    default:
      return kind satisfies never;
  }
}

function weightOf({ node }: PartOfNumber): string {
  return plain(node.weight / 100);
}

function shown({ node: { points } }: { readonly node: ScoreNode }): string {
  return points === null ? '–' : formatPoints(points);
}

function isKnown({ adds }: PartOfNumber): boolean {
  return adds !== null;
}
