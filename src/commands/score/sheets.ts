import { partsOf, scaleOf } from '../../domain/ita/edition-parts.ts';
import type { SurveySheet } from '../../domain/ita/tally.ts';
import { edition2564 as edition } from '../../editions/2564/index.ts';

/** Whole numbers of 32 bits, mixed enough to fill sheets with and the same at every run (Marsaglia's xorshift). */
export function mixed(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** The survey whose fifteen questions are answered. */
export const survey = 'EIT';

// Thirty-two equally likely answers to each part, one of them a blank.
const asked = partsOf(edition, survey).map(({ code, scale }) => {
  const { options } = scaleOf(edition, scale);
  const draws = Array.from({ length: 31 }, (_, place) => options[place % options.length]?.code ?? '');
  return { code, draws: [...draws, ''] };
});

/** Answers that a whole sheet holds: some questions have two parts. */
export const answersOnSheet = asked.length;

/** So many sheets, each made when it is asked for. */
export function* someSheets(count: number): Generator<SurveySheet> {
  const chance = mixed(2_564);
  for (let made = 0; made < count; made += 1) {
    const sheet: Record<string, string> = {};
    for (const { code, draws } of asked) sheet[code] = draws[chance() % 32] ?? '';
    yield sheet;
  }
}
