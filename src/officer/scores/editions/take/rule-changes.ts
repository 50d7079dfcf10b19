import type { Certainty, Edition, InstrumentCode, Level, Part } from '../../../../domain/ita/edition.ts';
import { questionsOf, sureness } from './sureness.ts';

/** A rule that is otherwise than before; `null` where there was, or will be, none. */
export type RuleChange =
  | {
      readonly kind: 'weight';
      readonly code: InstrumentCode;
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly kind: 'levels'; readonly before: readonly Level[]; readonly after: readonly Level[] }
  | {
      readonly kind: 'passMark' | 'passTarget';
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly kind: 'sample' }
  | { readonly kind: 'middle'; readonly before: string; readonly after: string }
  /** Parts or scales of these questions; the worth of these scales' answers. */
  | { readonly kind: 'answers' | 'scales'; readonly codes: readonly string[] }
  | { readonly kind: 'certainty'; readonly before: Certainty; readonly after: Certainty }
  /** So many facts are otherwise sure, or were seen elsewhere. */
  | { readonly kind: 'sure'; readonly count: number };

/** Rules of an edition that are otherwise than in the one that stands. */
export function ruleChanges(before: Edition, after: Edition): readonly RuleChange[] {
  return [
    ...weightChanges(before, after),
    ...markChanges(before, after),
    ...answerChanges(before, after),
    ...sureChanges(before, after),
  ];
}

function weightChanges(before: Edition, after: Edition): readonly RuleChange[] {
  const codes: readonly InstrumentCode[] = ['IIT', 'EIT', 'OIT'];
  return codes
    .map((code) => ({
      kind: 'weight' as const,
      code,
      before: before.instruments.find((one) => one.code === code)?.weight ?? null,
      after: after.instruments.find((one) => one.code === code)?.weight ?? null,
    }))
    .filter((change) => change.before !== change.after);
}

function answerChanges(before: Edition, after: Edition): readonly RuleChange[] {
  const parts = new Map(questionsOf(before).map((question) => [question.code, written(question.parts)]));
  const questions = questionsOf(after).filter(({ code, parts: now }) => {
    const was = parts.get(code);
    return was !== undefined && differ(was, written(now));
  });
  const scales = Object.values(after.scales).filter(({ code, options }) => {
    const was = before.scales[code];
    return was !== undefined && differ(worth(was.options), worth(options));
  });
  const changes = [
    { kind: 'answers' as const, codes: questions.map(({ code }) => code) },
    { kind: 'scales' as const, codes: scales.map(({ code }) => code) },
  ];
  return changes.filter(({ codes }) => codes.length > 0);
}

function written(parts: readonly Part[]) {
  return parts.map(({ code, wording, scale }) => [code, wording?.th, wording?.en, scale]);
}

function worth(options: readonly { readonly code: string; readonly points: number }[]) {
  return options.map(({ code, points }) => [code, points]);
}

function markChanges(before: Edition, after: Edition): readonly RuleChange[] {
  const changes: readonly (RuleChange | null)[] = [
    differ(steps(before.levels), steps(after.levels))
      ? { kind: 'levels', before: before.levels, after: after.levels }
      : null,
    before.passMark === after.passMark
      ? null
      : { kind: 'passMark', before: before.passMark, after: after.passMark },
    before.passTarget === after.passTarget
      ? null
      : { kind: 'passTarget', before: before.passTarget, after: after.passTarget },
    differ(sampleOf(before), sampleOf(after)) ? { kind: 'sample' } : null,
    before.level4Values === after.level4Values
      ? null
      : { kind: 'middle', before: before.level4Values, after: after.level4Values },
  ];
  return changes.filter((change) => change !== null);
}

function steps(levels: readonly Level[]) {
  return levels.map(({ code, name, min, eachInstrument }) => [code, name.th, name.en, min, eachInstrument]);
}

function sampleOf({ sampleRule: { share, atLeast, large } }: Edition) {
  return [share, atLeast, large.above, large.atLeast];
}

function sureChanges(before: Edition, after: Edition): readonly RuleChange[] {
  const was = sureness(before);
  const count = [...sureness(after)].filter(([name, sure]) => {
    const old = was.get(name);
    return old !== undefined && old !== sure;
  }).length;
  const whole: readonly RuleChange[] =
    before.certainty === after.certainty
      ? []
      : [{ kind: 'certainty', before: before.certainty, after: after.certainty }];
  return count === 0 ? whole : [...whole, { kind: 'sure', count }];
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
