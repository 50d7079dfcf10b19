import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, scaleOf } from '../../../../src/domain/ita/edition-parts.ts';
import { scoreInstrument } from '../../../../src/domain/ita/score.ts';
import { selfAssessment } from '../../../../src/domain/ita/self-assessment.ts';
import { answersIn, hear, type Heard, type HeardGroup } from '../../../../src/domain/ita/survey/heard.ts';
import { fewestAnswersShown } from '../../../../src/domain/ita/survey/small-groups.ts';
import type { PartTally, SurveyTally } from '../../../../src/domain/ita/tally.ts';
import { edition2564 as edition } from '../../../../src/editions/2564/index.ts';
import { canBeWorkedOut, type Combination } from './span.ts';

const asked = partsOf(edition, 'EIT').slice(0, 3);
const partCodes = asked.map(({ code }) => code);

/** Counts of one part by the places of its scale. */
function partTally(code: string, counts: readonly number[], sheets: number): PartTally {
  const part = asked.find((one) => one.code === code) ?? asked[0];
  const options = scaleOf(edition, part?.scale ?? '').options;
  const named = options.map((option, place) => [option.code, counts[place] ?? 0] as const);
  const answers = named.reduce((sum, [, count]) => sum + count, 0);
  return { counts: Object.fromEntries(named), blank: sheets - answers };
}

/** A group with any few answers to each of three parts; sheets leave some blank. */
const anyTally: fc.Arbitrary<SurveyTally> = fc
  .array(fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 })
  .map((all) => ({
    instrument: 'EIT' as const,
    sheets: 8,
    parts: Object.fromEntries(
      partCodes.map((code, place) => [code, partTally(code, all[place] ?? [], 8)] as const),
    ),
  }));

const anyGroups: fc.Arbitrary<readonly HeardGroup[]> = fc
  .array(anyTally, { minLength: 1, maxLength: 5 })
  .map((tallies) => tallies.map((tally, place) => ({ code: `group-${place}`, tally })));

/** As many answers as before, and others wherever fewer than five of a group gave them. */
function retold(tally: SurveyTally): SurveyTally {
  const parts = Object.entries(tally.parts).map(([code, part]) => {
    const answers = answersIn(part);
    if (answers >= fewestAnswersShown) return [code, part] as const;
    return [code, partTally(code, [0, answers], tally.sheets)] as const;
  });
  return { ...tally, parts: Object.fromEntries(parts) };
}

/** Everything that can be looked at: each view's tally, and the whole tree of scores above it. */
function everyView(heard: Heard) {
  return [heard.all, ...heard.groups.map(({ tally }) => tally)].map((tally) => ({
    tally,
    tree: scoreInstrument(edition, 'EIT', { tallies: { EIT: tally } }),
  }));
}

describe('what is heard', () => {
  it('is the same in every view whatever the few of a group have answered', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const others = groups.map(({ code, tally }) => ({ code, tally: retold(tally) }));
        expect(everyView(hear(edition, 'EIT', others))).toEqual(everyView(hear(edition, 'EIT', groups)));
      }),
    );
  });

  it('does not depend on the order of the groups', () => {
    const shuffled = anyGroups.chain((groups) =>
      fc.tuple(fc.constant(groups), fc.shuffledSubarray([...groups], { minLength: groups.length })),
    );
    fc.assert(
      fc.property(shuffled, ([groups, inOtherOrder]) => {
        const [one, other] = [groups, inOtherOrder].map((all) => hear(edition, 'EIT', all));
        expect(other?.all).toEqual(one?.all);
        expect(new Set(other?.groups)).toEqual(new Set(one?.groups));
      }),
    );
  });

  it('leaves out no part that five or more of a group answered, and no sheet', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const heard = hear(edition, 'EIT', groups);
        expect(heard.all.sheets).toBe(8 * groups.length);
        for (const [place, { tally }] of groups.entries()) {
          const many = Object.entries(tally.parts).filter(([, part]) => answersIn(part) >= 5);
          expect(heard.groups[place]?.tally.parts).toEqual(Object.fromEntries(many));
        }
        for (const [code, part] of Object.entries(heard.all.parts)) {
          const counted = groups
            .map(({ tally }) => answersIn(tally.parts[code] ?? { counts: {}, blank: 0 }))
            .filter((answers) => answers >= 5);
          expect(answersIn(part)).toBe(counted.reduce((sum, answers) => sum + answers, 0));
          expect(answersIn(part) + part.blank).toBe(heard.all.sheets);
        }
      }),
    );
  });

  it('hides nothing of two groups of five and more', () => {
    const tally = { instrument: 'EIT', sheets: 5, parts: { E2: partTally('E2', [2, 3], 5) } } as const;
    const heard = hear(edition, 'EIT', [
      { code: 'one', tally },
      { code: 'other', tally },
    ]);
    expect(heard.groups.map((group) => group.tally)).toEqual([tally, tally]);
    expect(answersIn(heard.all.parts['E2'] ?? { counts: {}, blank: 0 })).toBe(10);
  });
});

describe('what was heard over time', () => {
  /** Who came together: a group's first few, then five and more at a time. */
  interface Step {
    readonly group: number;
    readonly people: number;
  }

  const firstFew = fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 4 });
  const released = fc.record({ group: fc.nat({ max: 3 }), people: fc.integer({ min: 5, max: 12 }) });
  const histories = fc.tuple(firstFew, fc.array(released, { maxLength: 8 })).map(([few, later]) => ({
    begun: few.map((people, group): Step => ({ group, people })),
    later: later.map(({ group, people }): Step => ({ group: group % few.length, people })),
  }));

  /** Each answer carries the name of the step it came with, so a sum shows whom it is made of. */
  function groupsAfter(steps: readonly Step[], count: number): readonly HeardGroup[] {
    return Array.from({ length: count }, (_, group) => {
      const mine = steps.map(({ people, group: whose }) => (whose === group ? people : 0));
      const named = mine.flatMap((people, step) => (people > 0 ? [[String(step), people] as const] : []));
      const part = { counts: Object.fromEntries(named), blank: 0 };
      const sheets = answersIn(part);
      return { code: String(group), tally: { instrument: 'EIT', sheets, parts: { E2: part } } };
    });
  }

  function madeOf(tally: SurveyTally, steps: readonly Step[]): Combination {
    const counts = tally.parts['E2']?.counts ?? {};
    return steps.map(({ people }, step) => (people > 0 ? BigInt((counts[String(step)] ?? 0) / people) : 0n));
  }

  it('never lets the mean of a group be worked out that was hidden when it was looked at', () => {
    fc.assert(
      fc.property(histories, ({ begun, later }) => {
        const all = [...begun, ...later];
        const shown: Combination[] = [];
        const hidden: Combination[] = [];
        for (let moment = begun.length; moment <= all.length; moment += 1) {
          const groups = groupsAfter(all.slice(0, moment), begun.length);
          const heard = hear(edition, 'EIT', groups);
          shown.push(madeOf(heard.all, all), ...heard.groups.map(({ tally }) => madeOf(tally, all)));
          const few = groups.filter(({ tally }) => tally.sheets > 0 && tally.sheets < fewestAnswersShown);
          hidden.push(...few.map(({ tally }) => madeOf(tally, all)));
        }
        for (const one of hidden) expect(canBeWorkedOut(one, shown)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('would be worked out by hiding the next-smallest only, when that grows first', () => {
    // Two, seven and eight people: the two and the seven hidden, the eight and the sum of all shown.
    const earlier: readonly Combination[] = [
      [0n, 0n, 1n, 0n],
      [1n, 1n, 1n, 0n],
    ];
    // Then five more join the seven: now the two and the eight are hidden.
    const then: readonly Combination[] = [
      [0n, 1n, 0n, 1n],
      [1n, 1n, 1n, 1n],
    ];
    const theTwo = [1n, 0n, 0n, 0n];
    expect([earlier, then, [...earlier, ...then]].map((seen) => canBeWorkedOut(theTwo, seen))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the tree of a self-survey', () => {
  it('is the same at every place whatever the few have answered', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        expect(selfAssessment(edition, 'EIT', retold(tally))).toEqual(selfAssessment(edition, 'EIT', tally));
      }),
    );
  });
});
