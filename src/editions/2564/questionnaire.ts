import type { SurveyItem } from '../../domain/ita/edition.ts';
import { externalQuestions } from './questions-external.ts';
import { internalIntegrity } from './internal-integrity.ts';
import { internalWork } from './internal-work.ts';
import { type Origin, question } from './make.ts';

const internal: Origin = {
  instrument: 'IIT',
  certainty: 'implementation',
  topicCertainty: 'implementation',
  sources: ['sdu'],
};

/** Both surveys, I1–I30 and E1–E15. The sentences are ours, made from the topics; the official ones are not quoted. */
export const questionnaire: readonly SurveyItem[] = [
  ...Object.entries({ ...internalWork, ...internalIntegrity }).map(([code, ask]) =>
    question(internal, code, ask),
  ),
  ...externalQuestions,
];
