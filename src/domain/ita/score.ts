import { surveyItems } from './edition-parts.ts';
import type { Edition, Indicator, Instrument, InstrumentCode, SurveyCode } from './edition.ts';
import { levelOf } from './level.ts';
import type { Points } from './points.ts';
import { type Findings, scoreSubIndicator } from './score-disclosure.ts';
import { scoreQuestion } from './score-survey.ts';
import { knownScore, meanOf, type ScoreNode } from './scored.ts';
import type { SurveyTally } from './tally.ts';

/** Everything known about a year, as little as it may be. */
export interface ScoreInput {
  readonly tallies?: Readonly<Partial<Record<SurveyCode, SurveyTally>>>;
  readonly findings?: Findings;
  /** Indicator scores as published, by number; a known one stands in place of answers and findings. */
  readonly indicators?: Readonly<Record<number, Points | null>>;
}

/** The whole result of a year. */
export interface ScoreBoard {
  readonly fiscalYear: number;
  readonly total: ScoreNode;
  /** Code of the level; `null` while the unknown could still change it. */
  readonly level: string | null;
}

/**
 * The score of a year from any incomplete set of input.
 *
 * Answer → question (mean over respondents) → in the OIT: sub-indicator (mean of its items) → indicator (mean)
 * → instrument (mean) → total (by weight). Nothing is rounded on the way.
 *
 * @see src/editions/2564/source.md, “From answer to total”
 */
export function scoreYear(edition: Edition, input: ScoreInput): ScoreBoard {
  const instruments = edition.instruments.map((instrument) => instrumentNode(edition, instrument, input));
  const scored = meanOf(instruments, 'sum');
  const total: ScoreNode = { kind: 'total', code: 'total', weight: 1, children: instruments, ...scored };
  const lowest = levelOf(total.range.low, edition).code;
  const highest = levelOf(total.range.high, edition).code;
  return { fiscalYear: edition.fiscalYear, total, level: lowest === highest ? lowest : null };
}

/**
 * One instrument alone.
 * @throws RangeError when the edition has no such instrument
 */
export function scoreInstrument(edition: Edition, code: InstrumentCode, input: ScoreInput): ScoreNode {
  const instrument = edition.instruments.find((candidate) => candidate.code === code);
  if (!instrument) throw new RangeError(`edition ${edition.fiscalYear} has no instrument ${code}`);
  return instrumentNode(edition, instrument, input);
}

function instrumentNode(edition: Edition, { code, weight }: Instrument, input: ScoreInput): ScoreNode {
  const children = edition.indicators
    .filter((indicator) => indicator.instrument === code)
    .map((indicator) => indicatorNode(edition, indicator, input));
  const counting = code === 'OIT' ? 'sum' : 'same-people';
  return { kind: 'instrument', code, weight, children, ...meanOf(children, counting) };
}

function indicatorNode(edition: Edition, { no, instrument }: Indicator, input: ScoreInput): ScoreNode {
  const place = { kind: 'indicator', code: String(no), weight: 1 } as const;
  const published = input.indicators?.[no] ?? null;
  if (published !== null) return { ...place, children: [], ...knownScore(published, 0) };
  if (instrument === 'OIT') {
    const children = edition.subIndicators
      .filter((sub) => sub.indicator === no)
      .map((sub) => scoreSubIndicator(edition, sub, input.findings ?? {}));
    return { ...place, children, ...meanOf(children, 'sum') };
  }
  const children = surveyItems(edition, instrument)
    .filter((item) => item.indicator === no)
    .map((item) => scoreQuestion(edition, item, input.tallies?.[instrument] ?? null));
  return { ...place, children, ...meanOf(children, 'same-people') };
}
