import { scaleOf } from './edition-parts.ts';
import type { Edition, Part, SurveyItem } from './edition.ts';
import { points } from './points.ts';
import { meanOf, type Scored, type ScoreNode, unknownScore } from './scored.ts';
import type { PartTally, SurveyTally } from './tally.ts';

/**
 * A question: the mean of its parts, each the mean over the people who answered it.
 *
 * Over whole sheets this is the same as first each person's mean over the parts, then the mean over persons,
 * because every part was answered by the same number. Where blanks are counted the two differ; then the mean
 * of the parts stands, as it does in a published table (I5: 98.59, 98.94, 98.10 → 98.54).
 *
 * @param tally `null` when nobody was asked
 * @see src/editions/2564/source.md, “From answer to total”
 */
export function scoreQuestion(edition: Edition, item: SurveyItem, tally: SurveyTally | null): ScoreNode {
  const parts = item.parts.map((part) => partNode(edition, part, tally));
  const [only] = parts;
  if (only && parts.length === 1) return { ...only, kind: 'item', code: item.code };
  return { kind: 'item', code: item.code, weight: 1, children: parts, ...meanOf(parts, 'same-people') };
}

function partNode(edition: Edition, part: Part, tally: SurveyTally | null): ScoreNode {
  const counted = tally?.parts[part.code];
  const scored = counted ? scorePart(edition, part, counted) : unknownScore;
  return { kind: 'part', code: part.code, weight: 1, children: [], ...scored };
}

// A blank may yet become any answer of the scale: it stays out of the mean and widens the range.
function scorePart(edition: Edition, part: Part, { counts, blank }: PartTally): Scored {
  const { options } = scaleOf(edition, part.scale);
  let answers = 0;
  let sum = 0;
  for (const option of options) {
    const count = counts[option.code] ?? 0;
    answers += count;
    sum += count * option.points;
  }
  if (answers === 0) return unknownScore;
  const worths = options.map((option) => option.points);
  const asked = answers + blank;
  return {
    points: points(sum / answers),
    range: {
      low: points((sum + blank * Math.min(...worths)) / asked),
      high: points((sum + blank * Math.max(...worths)) / asked),
    },
    answers,
    complete: blank === 0,
  };
}
