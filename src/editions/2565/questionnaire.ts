import type { SurveyItem } from '../../domain/ita/edition.ts';
import { questionnaire as before } from '../2564/questionnaire.ts';

/** The questions of 2564; that 2565 asked the same is from memory. */
export const questionnaire: readonly SurveyItem[] = before.map((item) => ({
  ...item,
  certainty: 'memory',
  topicCertainty: 'memory',
  sources: ['memory'],
}));
