import { disclosureItems, scaleOf, surveyItems } from './edition-parts.ts';
import type {
  DisclosureItem,
  Edition,
  Indicator,
  Instrument,
  InstrumentCode,
  SubIndicator,
  SurveyCode,
} from './edition.ts';
import { levelOf } from './level.ts';
import type { Points } from './points.ts';
import { scoreQuestion } from './score-survey.ts';
import { knownScore, meanOf, type Scored, type ScoreNode, unknownScore } from './scored.ts';
import type { SurveyTally } from './tally.ts';

/** What a look at the website found of one item. */
export type Finding = 'has' | 'has-not' | 'unknown';

/** Findings by item code; an item left out is unknown. */
export type Findings = Readonly<Record<string, Finding>>;

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
  return { fiscalYear: edition.fiscalYear, total, level: settledLevel(edition, total) };
}

// Points only push a level up; so where the lowest and the highest end agree, all between do.
function settledLevel(edition: Edition, { range, children }: ScoreNode): string | null {
  const lowest = levelOf({ total: range.low, instruments: children.map((one) => one.range.low) }, edition);
  const highest = levelOf({ total: range.high, instruments: children.map((one) => one.range.high) }, edition);
  return lowest?.code === highest?.code ? (lowest?.code ?? null) : null;
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
  const published = input.indicators?.[no] ?? null;
  if (published !== null) return publishedNode(no, published);
  const place = { kind: 'indicator', code: String(no), weight: 1 } as const;
  if (instrument === 'OIT') {
    const children = edition.subIndicators
      .filter((sub) => sub.indicator === no)
      .map((sub) => subIndicatorNode(edition, sub, input.findings ?? {}));
    return { ...place, children, ...meanOf(children, 'sum') };
  }
  const children = surveyItems(edition, instrument)
    .filter((item) => item.indicator === no)
    .map((item) => scoreQuestion(edition, item, input.tallies?.[instrument] ?? null));
  return { ...place, children, ...meanOf(children, 'same-people') };
}

// Field by field: a country's tables are audited at one go, and spreading costs the engine of Node most of that time.
function publishedNode(no: number, published: Points): ScoreNode {
  const { points, range, answers, complete } = knownScore(published, 0);
  return {
    kind: 'indicator',
    code: String(no),
    weight: 1,
    children: [],
    points,
    range,
    answers,
    complete,
  };
}

// A sub-indicator of the OIT: the mean of its items, each whole or not at all.
function subIndicatorNode(edition: Edition, sub: SubIndicator, findings: Findings): ScoreNode {
  const items = disclosureItems(edition)
    .filter((item) => item.subIndicator === sub.code)
    .map((item) => itemNode(edition, item, findings));
  return { kind: 'subIndicator', code: sub.code, weight: 1, children: items, ...meanOf(items, 'sum') };
}

function itemNode(edition: Edition, item: DisclosureItem, findings: Findings): ScoreNode {
  const finding = findings[item.code] ?? 'unknown';
  const scored = finding === 'unknown' ? unknownScore : scoreFinding(edition, item, finding);
  return { kind: 'item', code: item.code, weight: 1, children: [], ...scored };
}

function scoreFinding(edition: Edition, item: DisclosureItem, finding: Finding): Scored {
  const option = scaleOf(edition, item.scale).options.find(({ code }) => code === finding);
  if (!option) throw new RangeError(`scale ${item.scale} has no answer ${finding}`);
  return knownScore(option.points, 1);
}
