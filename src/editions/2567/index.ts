import type { Edition } from '../../domain/ita/edition.ts';
import { disclosure } from './disclosure.ts';
import * as scoring from './scoring.ts';
import { sources } from './sources.ts';

/** The ITA of fiscal year 2567 (2024): 35 items and their grouping, mostly from memory. Its questions have six answers each, whose worth is not known. */
export const edition2567: Edition = {
  fiscalYear: 2567,
  certainty: 'memory',
  maker: null,
  level4Values: '33/67',
  ...scoring,
  items: disclosure,
  sources,
};
