import type { Edition } from '../../domain/ita/edition.ts';
import { disclosure } from './disclosure.ts';
import * as scoring from './scoring.ts';
import { sources } from './sources.ts';

/** The ITA of fiscal year 2566 (2023): its list of items and worded levels. Its questions are not known, so its surveys are known from print only. */
export const edition2566: Edition = {
  fiscalYear: 2566,
  certainty: 'memory',
  maker: null,
  level4Values: '33/67',
  ...scoring,
  items: disclosure,
  sources,
};
