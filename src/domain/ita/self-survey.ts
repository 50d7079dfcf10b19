import type { Answers, Question } from '../channels/definition.ts';
import { scaleOf, surveyItems } from './edition-parts.ts';
import type { Edition, Part, SurveyCode, SurveyItem } from './edition.ts';
import type { SurveySheet } from './tally.ts';

/**
 * An edition's survey as the questions of a self-survey channel: one for each part, all required, because a
 * half-filled form is not counted.
 */
export function selfSurveyQuestions(edition: Edition, instrument: SurveyCode): readonly Question[] {
  return surveyItems(edition, instrument).flatMap((item) =>
    item.parts.map((part) => questionOf(edition, item, part)),
  );
}

function questionOf(edition: Edition, { wording }: SurveyItem, part: Part): Question {
  const options = scaleOf(edition, part.scale).options.map(({ code, label }) => ({ value: code, label }));
  const label = part.wording
    ? { th: `${wording.th} – ${part.wording.th}`, en: `${wording.en} – ${part.wording.en}` }
    : wording;
  return { kind: 'scale', id: part.code, label, help: null, required: true, options, item: part.code };
}

/** What was answered to a channel's questions, by the parts of the edition that they name; the office's own are left out. */
export function sheetFrom(questions: readonly Question[], answers: Answers): SurveySheet {
  const given = questions.flatMap((question) => {
    if (question.kind !== 'scale' || question.item === null) return [];
    const answer = answers[question.id];
    return typeof answer === 'string' ? [[question.item, answer] as const] : [];
  });
  return Object.fromEntries(given);
}
