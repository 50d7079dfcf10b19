import type { Edition } from '../../domain/ita/edition.ts';
import { disclosure } from './disclosure.ts';
import * as scoring from './scoring.ts';
import { sources } from './sources.ts';

/** The ITA of fiscal year 2569 (2026): 22 of the 26 headings of one agency's list. Weights, indicators and levels are not known: a list to tick off. */
export const edition2569: Edition = {
  fiscalYear: 2569,
  certainty: 'memory',
  maker: null,
  level4Values: '33/67',
  ...scoring,
  items: disclosure,
  sources,
};
