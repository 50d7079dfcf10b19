import { askedQuestions } from '../../../domain/channels/asking.ts';
import type { Answers, ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Question } from '../../../domain/channels/question.ts';
import { isHalfFilled } from '../../../domain/ita/self-survey.ts';
import { withWords, type FreeWords } from '../../../domain/surveys/free-words.ts';
import { ratedQuestions } from '../../../domain/surveys/own-result.ts';
import { nothingReleased, released, type Counts } from '../../../domain/surveys/released.ts';
import type { StoredTally } from '../store/records.ts';

/**
 * Counts one more sheet; `null` answers where this device cannot read it. Only what the form asks and offers is counted, and of a
 * half-filled sheet only that it came.
 */
export function withSheet(
  tally: StoredTally,
  answers: Answers | null,
  definition: ChannelDefinition | null,
): StoredTally {
  if (answers !== null && definition !== null && isHalfFilled(definition, answers))
    return { ...tally, halfFilled: (tally.halfFilled ?? 0) + 1 };
  const counts: Record<string, Record<string, number>> = { ...tally.counts };
  const asked = definition === null ? [] : askedQuestions(definition.questions, answers ?? {});
  for (const question of asked) {
    if (answers === null || !('options' in question) || !Object.hasOwn(answers, question.id)) continue;
    const answer = answers[question.id] ?? [];
    const offered = question.options.map(({ value }) => value);
    const chosen = new Set(typeof answer === 'string' ? [answer] : answer);
    const so = { ...counts[question.id] };
    for (const value of offered)
      if (chosen.has(value)) so[value] = (Object.hasOwn(so, value) ? (so[value] ?? 0) : 0) + 1;
    counts[question.id] = so;
  }
  const next = { ...tally, sheets: tally.sheets + 1, counts };
  return definition?.kind === 'satisfaction' && answers !== null
    ? { ...next, ...leaving(tally, { counts, asked, answers }) }
    : next;
}

interface OneSheet {
  readonly counts: Counts;
  readonly asked: readonly Question[];
  readonly answers: Answers;
}

/** What of a sheet may be shown beyond its counts: its part of the next release, and its words apart from it. */
function leaving(
  { sheets, released: before, words: said }: StoredTally,
  { counts, asked, answers }: OneSheet,
): Pick<StoredTally, 'released' | 'words'> {
  const rated = ratedQuestions(asked).map(({ id }) => id);
  const words = asked.reduce<FreeWords>((all, { kind, id }) => {
    const answer = (kind === 'short' || kind === 'long') && Object.hasOwn(answers, id) ? answers[id] : '';
    return typeof answer === 'string' && answer.trim() !== '' ? withWords(all, id, answer) : all;
  }, said ?? {});
  return { released: released(before ?? nothingReleased, { sheets: sheets + 1, counts }, rated), words };
}
