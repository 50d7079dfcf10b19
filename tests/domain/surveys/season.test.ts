import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { startOfDay } from '../../../src/domain/calendar/bangkok.ts';
import { addDays, day } from '../../../src/domain/calendar/day.ts';
import { faultsIn } from '../../../src/domain/channels/faults.ts';
import { asideFor, isAsideFor, standsAside } from '../../../src/domain/surveys/aside.ts';
import { readLink } from '../../../src/domain/surveys/link.ts';
import { paceOf } from '../../../src/domain/surveys/pace.ts';
import {
  countsIn,
  fieldsOfCount,
  fieldsOfSeason,
  noSeason,
  seasonIn,
} from '../../../src/domain/surveys/season-row.ts';
import { minimumOf, phaseOf } from '../../../src/domain/surveys/season.ts';
import { edition2564 } from '../../../src/editions/2564/index.ts';
import { knownParts, knownSeason } from '../../../src/editions/seasons.ts';
import { selfSurvey } from '../../../src/editions/services/index.ts';
import { reasonNotOpen } from '../../../src/forms/parts/not-open.ts';
import { aDefinition } from '../../worlds/keys-channels.ts';

const days = { from: day('2027-04-01'), until: day('2027-05-31') };

describe('a self-survey that stands aside for the season', () => {
  it('takes no forms on its days, first and last included, and takes them before and after', () => {
    const survey = aDefinition({ kind: 'self-survey-external', state: 'open', ...asideFor(days) });
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 200 }), fc.nat({ max: 86_399_999 }), (shift, ms) => {
        const on = addDays(days.from, shift);
        const now = instant(startOfDay(on) + ms);
        const isRunning = phaseOf(days, on) === 'running';
        expect(reasonNotOpen(survey, { now, isFull: false })).toBe(isRunning ? 'notOpenYet' : null);
      }),
    );
    expect([standsAside(survey), isAsideFor(survey, days)]).toEqual([true, true]);
  });

  it('may close before it opens; no other kind may', () => {
    const names = (kind: 'self-survey-internal' | 'satisfaction') =>
      faultsIn(
        aDefinition({ ...selfSurvey(edition2564, 'IIT'), kind, edition: null, ...asideFor(days) }),
      ).map(({ name }) => name);
    expect(names('self-survey-internal')).not.toContain('closes-before-opening');
    expect(names('satisfaction')).toContain('closes-before-opening');
  });
});

describe('a self-survey’s form', () => {
  it.each(['IIT', 'EIT'] as const)('of the %s asks every part and offers no "don’t know"', (code) => {
    const { questions } = selfSurvey(edition2564, code);
    expect(questions.every(({ required }) => required)).toBe(true);
    const options = questions.flatMap((one) =>
      'options' in one ? one.options.map(({ label }) => label.th) : [],
    );
    expect(options.filter((label) => /ไม่ทราบ|ไม่แน่ใจ|ไม่มีความเห็น/.test(label))).toEqual([]);
  });
});

describe('the pace of a season', () => {
  const counts = [
    { day: day('2027-04-21'), heard: 40 },
    { day: day('2027-04-11'), heard: 20 },
  ];

  it('goes on from the first count to the last day, in whole people', () => {
    expect(paceOf(counts, days, day('2027-04-22'))).toEqual({ daysLeft: 40, atTheEnd: 120 });
  });

  it('is nothing with one count, outside the season, without its days, or where numbers fell', () => {
    const [latest = { day: days.from, heard: 0 }] = counts;
    expect(paceOf([latest], days, day('2027-04-22'))).toBeNull();
    expect(paceOf(counts, days, day('2027-06-01'))).toBeNull();
    expect(paceOf(counts, null, day('2027-04-22'))).toBeNull();
    expect(paceOf([latest, { day: day('2027-04-25'), heard: 39 }], days, day('2027-04-26'))).toBeNull();
  });
});

describe('the least number of respondents', () => {
  const rule = edition2564.sampleRule;
  const population = { IIT: 45, EIT: 4_500 };

  it('is what the office typed; else the year’s rule from how many there are; else asked for', () => {
    expect(minimumOf('EIT', { typed: 94, population, rule })).toEqual({ of: 'office', count: 94 });
    expect(minimumOf('EIT', { typed: null, population, rule })).toMatchObject({ of: 'rule', count: 400 });
    expect(minimumOf('IIT', { typed: null, population, rule })).toMatchObject({ of: 'rule', count: 30 });
    expect(minimumOf('IIT', { typed: null, population: { IIT: null, EIT: null }, rule })).toEqual({
      of: 'nobody',
    });
  });

  it('of the two parts of the EIT follows from no rule', () => {
    expect(minimumOf('EIT1', { typed: null, population, rule })).toEqual({ of: 'nobody' });
  });
});

describe('a link to the national survey', () => {
  it.each([
    ['https://itas.nacc.go.th/go/eit/abc123', 'itas.nacc.go.th'],
    [' https://ITAS.nacc.go.th ', 'itas.nacc.go.th'],
    ['http://itas.nacc.go.th/go/eit/abc123', 'not-https'],
    ['itas.nacc.go.th/go/eit/abc123', 'not-a-link'],
    ['https://itas.nacc.go.th@evil.example/', 'not-a-link'],
    ['https://itаs.nacc.go.th/', 'not-a-link'], // a Cyrillic а
    ['javascript:alert(1)', 'not-a-link'],
  ])('%j is read as %s', (typed, said) => {
    const read = readLink(typed);
    expect(read.ok ? read.link.host : read.problem).toBe(said);
  });
});

describe('what an office keeps of a season', () => {
  it('is read back as it was kept', () => {
    const season = {
      ...noSeason(2570),
      days,
      source: 'หนังสือ ป.ป.ช.',
      links: { IIT: '', EIT: 'https://itas.nacc.go.th/go/eit/abc123' },
      minimum: { IIT: 30, EIT: null, EIT1: 100, EIT2: null },
    };
    expect(seasonIn([{ id: '2570', fields: fieldsOfSeason(season) }], 2570)).toEqual(season);
    expect(seasonIn([{ id: '2570', fields: fieldsOfSeason(season) }], 2569)).toEqual(noSeason(2569));
  });

  it('has no count that was taken back', () => {
    const count = { fiscalYear: 2570, part: 'EIT1', day: days.from, by: null, at: null } as const;
    const row = (heard: number | null) => ({ id: 'x', fields: fieldsOfCount({ ...count, heard }) });
    expect(countsIn([row(12)], 2570)).toEqual([{ ...count, heard: 12 }]);
    expect(countsIn([row(null)], 2570)).toEqual([]);
    expect(countsIn([row(12)], 2569)).toEqual([]);
  });
});

describe('what the app knows of seasons', () => {
  it('is the days of one year, and says how sure; of all others nothing', () => {
    expect(knownSeason(2564)).toMatchObject({ certainty: 'derived' });
    expect([2565, 2566, 2567, 2568, 2569, 2570].map(knownSeason)).toEqual(Array(6).fill(null));
    expect(knownParts(2565).parts).toEqual(['IIT', 'EIT']);
    expect(knownParts(2570)).toMatchObject({ parts: ['IIT', 'EIT1', 'EIT2'], certainty: 'memory' });
  });
});
