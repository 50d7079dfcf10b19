import { useMemo } from 'preact/hooks';
import type { BookSources, CountedSurvey } from '../../../domain/ita/book/sources.ts';
import { paperOf } from '../../../domain/ita/rows/paper-stack-row.ts';
import { dayOf } from '../../../domain/calendar/bangkok.ts';
import { fiscalYearOf } from '../../../domain/calendar/fiscal-year.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { useDesk } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { instrumentOf, surveyCounts } from '../self/self.ts';
import { ruleShelf } from './rules.ts';

/**
 * Everything the scores are made of, followed live.
 * @returns `undefined` until every part has told itself once
 */
export function useBook(): BookSources | undefined {
  const { office } = useDesk();
  const published = useLive(() => office.table('published'));
  const disclosure = useLive(() => office.table('disclosure'));
  const handCounts = useLive(() => office.table('hand-counts'));
  const assessments = useLive(() => office.table('assessments'));
  const routes = useLive(() => office.table('routes'));
  const editions = useLive(() => office.table('editions'));
  const surveys = useSurveys();
  const shelf = useMemo(() => editions && ruleShelf(editions), [editions]);
  const thisYear = fiscalYearOf(dayOf(office.now()));
  return useMemo(() => {
    if (!published || !disclosure || !handCounts || !assessments || !routes || !shelf || !surveys)
      return undefined;
    return {
      published,
      disclosure,
      handCounts,
      assessments,
      routes,
      surveys,
      thisYear,
      ruledYears: shelf.years,
      rulesOf: (fiscalYear) => shelf.of(fiscalYear),
    };
  }, [published, disclosure, handCounts, assessments, routes, shelf, surveys, thisYear]);
}

/** The office's own surveys with their counts; a draft has none. */
function useSurveys(): readonly CountedSurvey[] | undefined {
  const { office } = useDesk();
  const channels = useLive(() => office.channels());
  const asked = useMemo(() => channels?.filter(isSurvey), [channels]);
  const ids = asked?.map(({ channel }) => channel) ?? [];
  const counts = useLive(() => surveyCounts(office, ids), ids.join());
  const stacks = useLive(() => office.table('paper-stacks'));
  return useMemo(() => {
    if (asked === undefined) return undefined;
    if (asked.length === 0) return [];
    if (counts === undefined || counts.size < asked.length || stacks === undefined) return undefined;
    return asked.flatMap((definition) => {
      const instrument = instrumentOf(definition);
      const counted = counts.get(definition.channel);
      if (instrument === null || counted === undefined) return [];
      const { channel, edition, questions } = definition;
      const paper = paperOf(stacks, channel);
      const survey = { channel, instrument, edition: edition ?? 0, questions, counted };
      return [paper === null ? survey : { ...survey, paper }];
    });
  }, [asked, counts, stacks]);
}

function isSurvey(definition: ChannelDefinition): boolean {
  return instrumentOf(definition) !== null && definition.state !== 'draft';
}
