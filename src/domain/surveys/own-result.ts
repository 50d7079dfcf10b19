import type { Question } from '../channels/question.ts';
import { fewestAnswersShown } from '../ita/survey/small-groups.ts';
import { shownCells } from './cells.ts';
import { answersTo, type Released } from './released.ts';

/** One question of a result as the person it is about sees it: rounded, and what is of few left out. */
export interface OwnAnswer {
  readonly question: string;
  /** At least so many have answered: whole fives, rounded down. */
  readonly answers: number;
  /** Mean of steps that are numbers, in tenths: 43 is 4.3; `null` where they are none. */
  readonly mean: number | null;
  /** Whole per cent of those who answered, by option; options that few have chosen are left out. */
  readonly shares: { readonly [option: string]: number };
}

/** The questions whose answers a person may see of their own: those on a scale. */
export function ratedQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ kind }) => kind === 'scale');
}

/** What was released of a channel, rounded for the person it is about; empty under five answers. */
export function ownResult(questions: readonly Question[], { counts }: Released): readonly OwnAnswer[] {
  return ratedQuestions(questions).flatMap((question): readonly OwnAnswer[] => {
    const answers = answersTo(counts, question.id);
    if (!('options' in question) || answers < fewestAnswersShown) return [];
    const chosen = question.options.map(({ value }) => ({ value, count: counts[question.id]?.[value] ?? 0 }));
    const heard = chosen.reduce((sum, { count }) => sum + count, 0);
    if (heard < fewestAnswersShown) return [];
    const isShown = shownCells(chosen.map(({ count }) => count));
    const shares = chosen
      .filter((_one, place) => isShown[place] === true)
      .map(({ value, count }) => [value, Math.round((100 * count) / heard)] as const);
    return [
      {
        question: question.id,
        answers: heard - (heard % fewestAnswersShown),
        mean: meanInTenths(chosen, heard),
        shares: Object.fromEntries(shares),
      },
    ];
  });
}

interface Chosen {
  readonly value: string;
  readonly count: number;
}

function meanInTenths(chosen: readonly Chosen[], heard: number): number | null {
  if (!chosen.every(({ value }) => /^\d{1,3}$/.test(value))) return null;
  return Math.round((10 * chosen.reduce((sum, { value, count }) => sum + Number(value) * count, 0)) / heard);
}
