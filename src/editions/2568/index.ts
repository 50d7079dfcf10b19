import type { Edition } from '../../domain/ita/edition.ts';
import { disclosure } from './disclosure.ts';
import * as scoring from './scoring.ts';
import { sources } from './sources.ts';

/** The ITA of fiscal year 2568 (2025): 28 items without their grouping, so they move no score. */
export const edition2568: Edition = {
  fiscalYear: 2568,
  certainty: 'memory',
  maker: null,
  level4Values: '33/67',
  ...scoring,
  items: disclosure,
  sources,
};
