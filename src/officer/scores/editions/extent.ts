import { disclosureItems, surveyItems } from '../../../domain/ita/edition-parts.ts';
import type { Edition, SurveyCode } from '../../../domain/ita/edition.ts';

/**
 * How far a year's rules are known: all the way from an answer to the level; only from indicators as they are
 * published, for something below them is missing; or no more than a list to tick off.
 */
export type Extent = 'whole' | 'published' | 'list';

/** Something an edition does not say. */
export type Gap = 'weights' | 'IIT' | 'EIT' | 'groups' | 'levels' | 'passMark' | 'passTarget' | 'dataYears';

/** What stands in the way of a score worked out from answers and looks. */
const scoreGaps: readonly Gap[] = ['IIT', 'EIT', 'groups'];

/** How far an edition reaches. */
export function extentOf(edition: Edition): Extent {
  if (edition.instruments.length === 0) return 'list';
  return gapsOf(edition).some((gap) => scoreGaps.includes(gap)) ? 'published' : 'whole';
}

/** What an edition does not say, what weighs most first. */
export function gapsOf(edition: Edition): readonly Gap[] {
  const { instruments, levels, passMark, passTarget } = edition;
  const isMissing: Readonly<Record<Gap, boolean>> = {
    weights: instruments.length === 0,
    IIT: isUnasked(edition, 'IIT'),
    EIT: isUnasked(edition, 'EIT'),
    groups: isUngrouped(edition),
    levels: levels.length === 0,
    passMark: passMark === null,
    passTarget: passTarget === null,
    dataYears: disclosureItems(edition).some(({ dataYear }) => dataYear === null),
  };
  const gaps: readonly Gap[] = [
    'weights',
    'IIT',
    'EIT',
    'groups',
    'levels',
    'passMark',
    'passTarget',
    'dataYears',
  ];
  return gaps.filter((gap) => isMissing[gap]);
}

/** No question is known, or none of one of its indicators. */
function isUnasked(edition: Edition, instrument: SurveyCode): boolean {
  const items = surveyItems(edition, instrument);
  const asked = new Set(items.map(({ indicator }) => indicator));
  const own = edition.indicators.filter((one) => one.instrument === instrument);
  return items.length === 0 || own.some(({ no }) => !asked.has(no));
}

function isUngrouped(edition: Edition): boolean {
  const items = disclosureItems(edition);
  return items.length === 0 || items.some(({ subIndicator }) => subIndicator === null);
}
