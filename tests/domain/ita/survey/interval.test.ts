import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, scaleOf, surveyItems } from '../../../../src/domain/ita/edition-parts.ts';
import { points } from '../../../../src/domain/ita/points.ts';
import { scoreInstrument, scoreYear } from '../../../../src/domain/ita/score.ts';
import { scoreQuestion } from '../../../../src/domain/ita/score-survey.ts';
import { samplingRange, type SamplingRange } from '../../../../src/domain/ita/survey/interval.ts';
import {
  type PartTally,
  type SurveySheet,
  type SurveyTally,
  tallySheets,
} from '../../../../src/domain/ita/tally.ts';
import { edition2564 as edition } from '../../../../src/editions/2564/index.ts';
import { allFound, at, sheetOf } from '../making.ts';
import { drawn, placeAt, seededChance } from './chance.ts';

/** Least to most, as the four steps of E2 are worth 0, 33, 67 and 100. */
const worths = [0, 33, 67, 100];
const codes = ['least', 'low', 'high', 'most'];
const nobodyCounted = { IIT: null, EIT: null };

type Steps = readonly number[];

function e2({ counts, blank }: PartTally, population: number | null = null): SamplingRange | null {
  const answers = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tally: SurveyTally = { instrument: 'EIT', sheets: answers + blank, parts: { E2: { counts, blank } } };
  const item = surveyItems(edition, 'EIT').find(({ code }) => code === 'E2');
  if (!item) throw new Error('no question E2');
  return samplingRange(edition, scoreQuestion(edition, item, tally), {
    tallies: { EIT: tally },
    population: { IIT: null, EIT: population },
  });
}

function counted(steps: Steps): PartTally {
  return { counts: Object.fromEntries(codes.map((code, place) => [code, steps[place] ?? 0])), blank: 0 };
}

function meanOf(steps: Steps): number {
  const all = steps.reduce((sum, count) => sum + count, 0);
  return steps.reduce((sum, count, place) => sum + count * (worths[place] ?? 0), 0) / all;
}

function width(range: SamplingRange | null): number {
  return range === null ? Number.NaN : range.high - range.low;
}

/** How often a true 95 % come out as less in a simulation, by its own error: hardly ever below this. */
function leastAccepted(samples: number): number {
  return 0.95 - 3 * Math.sqrt((0.95 * 0.05) / samples);
}

const shapes: readonly (readonly [string, Steps])[] = [
  ['all steps alike', [0.25, 0.25, 0.25, 0.25]],
  ['half at either end', [0.5, 0, 0, 0.5]],
  ['as a published survey', [0.02, 0.06, 0.3, 0.62]],
  ['near the ceiling, a few middling', [0, 0, 0.05, 0.95]],
  ['near the ceiling, a few at the bottom', [0.04, 0, 0, 0.96]],
  ['all but unanimous', [0.01, 0, 0, 0.99]],
  ['near the floor', [0.9, 0.08, 0.02, 0]],
  ['in the middle only', [0, 0.5, 0.5, 0]],
];

describe('the interval of a question, simulated', () => {
  const samples = 4_000;

  describe.each(shapes)('with answers %s', (_, shares) => {
    it.each([5, 10, 30, 100])('of %i people drawn from very many, holds the true mean', (people) => {
      const chance = seededChance(people);
      const truth = meanOf(shares);
      let held = 0;
      for (let sample = 0; sample < samples; sample += 1) {
        const steps = [0, 0, 0, 0];
        for (let one = 0; one < people; one += 1) {
          const place = placeAt(shares, chance());
          steps[place] = (steps[place] ?? 0) + 1;
        }
        const range = e2(counted(steps));
        if (range && range.low <= truth && truth <= range.high) held += 1;
      }
      expect(held / samples).toBeGreaterThanOrEqual(leastAccepted(samples));
    });

    it.each([
      [5, 12],
      [10, 40],
      [30, 33],
      [30, 300],
      [100, 150],
    ])('of %i of the %i there are, holds their mean', (people, population) => {
      const chance = seededChance(population);
      const everybody = Array.from({ length: population }, (__, one) =>
        placeAt(shares, (one + 0.5) / population),
      );
      const truth = meanOf(stepsOf(everybody));
      let held = 0;
      for (let sample = 0; sample < samples; sample += 1) {
        const range = e2(counted(stepsOf(drawn(everybody, people, chance))), population);
        if (range && range.low <= truth + 1e-9 && truth - 1e-9 <= range.high) held += 1;
      }
      expect(held / samples).toBeGreaterThanOrEqual(leastAccepted(samples));
    });
  });
});

function stepsOf(places: readonly number[]): Steps {
  const steps = [0, 0, 0, 0];
  for (const place of places) steps[place] = (steps[place] ?? 0) + 1;
  return steps;
}

describe('the interval of an instrument, simulated', () => {
  const samples = 1_000;
  const parts = partsOf(edition, 'EIT').map(({ code, scale }) => ({
    code,
    answers: scaleOf(edition, scale).options.map((option) => option.code),
  }));

  /** A person whose answers follow one mood; `share` of them do, the others fall as they like. */
  function person(share: number, chance: () => number): SurveySheet {
    const mood = chance();
    const given = parts.map(({ code, answers }) => {
      const so = chance() < share ? mood : chance();
      const place = placeAt(answers.length === 2 ? [0.8, 0.2] : [0.05, 0.1, 0.35, 0.5], so);
      return [code, answers[place] ?? ''] as const;
    });
    return Object.fromEntries(given);
  }

  it.each([
    ['as one person’s mood has it', 1],
    ['half by mood', 0.5],
    ['each by itself', 0],
  ])('holds the true mean when people answer %s', (_, share) => {
    const chance = seededChance(2564);
    const everybody = Array.from({ length: 200 }, () => person(share, chance));
    const truth = scoreInstrument(edition, 'EIT', {
      tallies: { EIT: tallySheets(edition, 'EIT', everybody) },
    });
    let held = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      const tallies = { EIT: tallySheets(edition, 'EIT', drawn(everybody, 30, chance)) };
      const node = scoreInstrument(edition, 'EIT', { tallies });
      const range = samplingRange(edition, node, { tallies, population: { IIT: null, EIT: 200 } });
      const mean = truth.points ?? Number.NaN;
      if (range && range.low <= mean && mean <= range.high) held += 1;
    }
    expect(held / samples).toBeGreaterThanOrEqual(leastAccepted(samples));
  });
});

describe('the interval of a question', () => {
  const anySteps = fc
    .array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 4 })
    .filter((steps) => steps.reduce((sum, count) => sum + count, 0) >= 5);

  it('holds the points it is of, and lies between 0 and 100', () => {
    fc.assert(
      fc.property(anySteps, fc.option(fc.nat({ max: 500 })), (steps, population) => {
        const range = e2(counted(steps), population);
        expect(range?.low).toBeGreaterThanOrEqual(0);
        expect(range?.low).toBeLessThanOrEqual(meanOf(steps) + 1e-9);
        expect(range?.high).toBeGreaterThanOrEqual(meanOf(steps) - 1e-9);
        expect(range?.high).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('becomes narrower the more people answer in the same way', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 2, max: 9 }), (steps, times) => {
        const more = steps.map((count) => count * times);
        expect(width(e2(counted(more)))).toBeLessThan(width(e2(counted(steps))));
      }),
    );
  });

  it.each([
    [5, 76],
    [10, 51],
    [30, 26],
    [100, 14],
    [400, 7],
  ])('of %i people, spread as in a published survey, is at most %i wide', (people, widest) => {
    const steps = [0.1, 0.1, 0.3, 0.5].map((share) => Math.round(share * people));
    expect(width(e2(counted(steps)))).toBeLessThan(widest);
  });

  it('is not a point when a few all say the same', () => {
    expect(e2(counted([0, 0, 0, 5]))).toMatchObject({ high: 100 });
    expect(width(e2(counted([0, 0, 0, 5])))).toBeGreaterThan(40);
    expect(width(e2(counted([0, 0, 0, 400])))).toBeLessThan(2);
  });

  it('is the mean itself once everybody has answered', () => {
    const range = e2(counted([1, 2, 3, 4]), 10);
    expect(range?.low).toBeCloseTo(meanOf([1, 2, 3, 4]), 9);
    expect(range?.high).toBeCloseTo(meanOf([1, 2, 3, 4]), 9);
  });

  it('takes a population smaller than those who answered for unknown', () => {
    expect(e2(counted([1, 2, 3, 4]), 9)).toEqual(e2(counted([1, 2, 3, 4])));
  });

  it('is unknown under five answers', () => {
    expect(e2(counted([0, 1, 1, 2]))).toBeNull();
    expect(e2(counted([0, 0, 0, 0]))).toBeNull();
  });
});

describe('the interval further up', () => {
  const sheets = [0, 1, 2, 3, 3, 3].map((place) => sheetOf('EIT', place));
  const tallies = { EIT: tallySheets(edition, 'EIT', sheets) };
  const sampled = { tallies, population: nobodyCounted };

  it('of published indicators and checked items is their points alone', () => {
    const indicators = { 1: points(80), 2: points(80), 3: points(80), 4: points(80), 5: points(80) };
    const board = scoreYear(edition, { indicators, findings: allFound('has') });
    const exact = { low: 80, high: 80 };
    expect(samplingRange(edition, at(board.total, 'IIT'), sampled)).toEqual(exact);
    expect(samplingRange(edition, at(board.total, 'OIT'), sampled)).toEqual({ low: 100, high: 100 });
  });

  it('is unknown as long as anything below is', () => {
    const { total } = scoreYear(edition, { tallies, findings: allFound('has') });
    expect(samplingRange(edition, total, sampled)).toBeNull();
    expect(samplingRange(edition, at(total, 'EIT'), sampled)).not.toBeNull();
    expect(samplingRange(edition, at(total, 'OIT'), sampled)).toEqual({ low: 100, high: 100 });
  });

  it('counts a survey with what it weighs in the total', () => {
    const indicators = { 1: points(80), 2: points(80), 3: points(80), 4: points(80), 5: points(80) };
    const { total } = scoreYear(edition, { tallies, indicators, findings: allFound('has') });
    const whole = samplingRange(edition, total, sampled);
    const survey = samplingRange(edition, at(total, 'EIT'), sampled);
    expect(total.children.find(({ code }) => code === 'EIT')?.weight).toBe(30);
    expect(width(whole)).toBeCloseTo(0.3 * width(survey), 9);
  });
});
