import type { Edition } from '../../domain/ita/edition.ts';
import { disclosure } from './disclosure.ts';
import { questionnaire } from './questionnaire.ts';
import * as scoring from './scoring.ts';
import { sources } from './sources.ts';

/** The ITA of fiscal year 2564 (2021). Its least sure facts are the scales and parts of the EIT. */
export const edition2564: Edition = {
  fiscalYear: 2564,
  certainty: 'memory',
  maker: null,
  level4Values: '33/67',
  ...scoring,
  items: [...questionnaire, ...disclosure],
  sources,
};
