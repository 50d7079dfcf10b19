import type { Edition } from '../../domain/ita/edition.ts';
import { disclosure } from './disclosure.ts';
import { questionnaire } from './questionnaire.ts';
import * as scoring from './scoring.ts';
import { sources } from './sources.ts';

/** The ITA of fiscal year 2565 (2022): scored as 2564, from memory; only parts of its list were seen. */
export const edition2565: Edition = {
  fiscalYear: 2565,
  certainty: 'memory',
  maker: null,
  level4Values: '33/67',
  ...scoring,
  items: [...questionnaire, ...disclosure],
  sources,
};
