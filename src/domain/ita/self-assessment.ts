import type { Edition, SurveyCode } from './edition.ts';
import { scoreInstrument } from './score.ts';
import type { Scored, ScoreNode } from './scored.ts';
import { withoutFew } from './survey/heard.ts';
import type { SurveyTally } from './tally.ts';

/** A place in the result of a self-survey; hidden as long as it would tell what single people answered. */
export type SelfAssessmentNode = Place & (Hidden | Shown);

interface Place {
  readonly kind: ScoreNode['kind'];
  readonly code: string;
  /** People heard here: the most answers any part below was given. */
  readonly answers: number;
  readonly children: readonly SelfAssessmentNode[];
}

interface Hidden {
  readonly hidden: true;
}

interface Shown extends Omit<Scored, 'points'> {
  readonly hidden: false;
  readonly points: NonNullable<Scored['points']>;
}

/**
 * ค่าประเมินตนเอง: instrument → indicator → question → part, from the counts of a self-survey.
 *
 * A part with fewer than five answers is hidden, and for all above it as good as unknown: nothing that is
 * shown was computed with it, so no subtraction brings it out. The range above widens accordingly.
 *
 * @param tally of whole sheets, released in groups
 */
export function selfAssessment(
  edition: Edition,
  instrument: SurveyCode,
  tally: SurveyTally,
): SelfAssessmentNode {
  const seen = scoreInstrument(edition, instrument, { tallies: { [instrument]: withoutFew(tally) } });
  const all = scoreInstrument(edition, instrument, { tallies: { [instrument]: tally } });
  return veiled(seen, all);
}

// Two trees of one edition have the same shape; `all` only lends its numbers of answers.
function veiled(seen: ScoreNode, all: ScoreNode): SelfAssessmentNode {
  const children = seen.children.map((child, place) => veiled(child, all.children[place] ?? child));
  const at = { kind: seen.kind, code: seen.code, answers: all.answers, children };
  if (seen.points === null) return { ...at, hidden: true };
  return { ...at, hidden: false, points: seen.points, range: seen.range, complete: seen.complete };
}
