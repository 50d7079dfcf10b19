import { disclosureItems, surveyItems } from '../../../../domain/ita/edition-parts.ts';
import type { Edition, Sourced, SurveyItem } from '../../../../domain/ita/edition.ts';

/** How sure every fact is and where it was seen, by its name. */
export function sureness(edition: Edition): ReadonlyMap<string, string> {
  const { instruments, indicators, subIndicators, scales, levelsSure, sampleRule } = edition;
  const written = ({ certainty, sources }: Sourced): string => [certainty, ...sources].join('|');
  return new Map([
    ...instruments.map((one) => [one.code, written(one)] as const),
    ...indicators.map((one) => [`indicator ${one.no}`, written(one)] as const),
    ...subIndicators.map((one) => [`sub ${one.code}`, written(one)] as const),
    ...Object.values(scales).map((one) => [`scale ${one.code}`, written(one)] as const),
    ...questionsOf(edition).map((one) => [one.code, `${written(one)} ${one.topicCertainty}`] as const),
    ...disclosureItems(edition).map((one) => [one.code, `${written(one)} ${one.dataYearCertainty}`] as const),
    ['levels', written(levelsSure)] as const,
    ['sample', written(sampleRule)] as const,
  ]);
}

/** The questions of both surveys. */
export function questionsOf(edition: Edition): readonly SurveyItem[] {
  return [...surveyItems(edition, 'IIT'), ...surveyItems(edition, 'EIT')];
}
