import { edition2564 } from '../2564/index.ts';
import { matters } from './matters.ts';
import { selfSurvey } from './self-survey.ts';
import { firstFacts } from './first-facts.ts';
import { withFacts, type ChannelTemplate } from './template.ts';
import { voices } from './voices.ts';

export type { ChannelTemplate } from './template.ts';
export { selfSurvey } from './self-survey.ts';

/** Every template an office may begin with, in the order people look for them. */
export const channelTemplates: readonly ChannelTemplate[] = [
  ...withFacts([...matters, ...voices], firstFacts),
  selfSurvey(edition2564, 'EIT'),
  selfSurvey(edition2564, 'IIT'),
];

/** The four that are live at once in a new office; the rest wait as drafts. */
export const liveAtOnce: readonly string[] = ['general', 'street-light', 'opinion', 'satisfaction'];
