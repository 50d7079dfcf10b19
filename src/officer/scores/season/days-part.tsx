import { useState } from 'preact/hooks';
import { Save } from 'lucide';
import { dayParts, type Day } from '../../../domain/calendar/day.ts';
import { fiscalYearDays } from '../../../domain/calendar/fiscal-year.ts';
import { phaseOf } from '../../../domain/surveys/season.ts';
import { knownSeason } from '../../../editions/seasons.ts';
import { sayLongDay } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useLanguage, useWords } from '../../desk/shell.tsx';
import { DayField } from '../../channels/edit/fields/day-field.tsx';
import { CertaintyMark } from '../certainty.tsx';
import { useKeepSeason } from './keep-season.ts';
import { seasonTexts } from './season-texts.ts';
import type { OpenSeason } from './use-season.ts';

/** From when until when the national survey runs: as known, or as the office fills in. */
export function DaysPart(open: OpenSeason) {
  const { season, days, today, mayChange } = open;
  const words = useWords(seasonTexts);
  const language = useLanguage();
  const known = season.days === null ? knownSeason(season.fiscalYear) : null;
  return (
    <Section title={words.days} note={words.daysNote}>
      {days === null ? (
        <Banner tone="warning" title={words.daysUnknown(season.fiscalYear)}>
          <p>{words.daysUnknownText}</p>
        </Banner>
      ) : (
        <p class="standing">
          <strong>
            {words.fromUntil(sayLongDay(days.from, language), sayLongDay(days.until, language))}
          </strong>{' '}
          {words.phases[phaseOf(days, today)]}
        </p>
      )}
      {known !== null && (
        <p class="known">
          <CertaintyMark of={words.daysSure} certainty={known.certainty} />
          <small lang="en">{known.source.title}</small>
        </p>
      )}
      {mayChange ? <DaysForm {...open} /> : <p class="note">{words.coordinatorsOnly}</p>}
    </Section>
  );
}

function DaysForm({ season, days }: OpenSeason) {
  const words = useWords(seasonTexts);
  const keepSeason = useKeepSeason(season);
  const [from, setFrom] = useState<Day | null>(days?.from ?? null);
  const [until, setUntil] = useState<Day | null>(days?.until ?? null);
  const [source, setSource] = useState(season.source);
  const [isTried, setTried] = useState(false);
  const isBackwards = from !== null && until !== null && from > until;
  // The fiscal year begins in October of the year before its own.
  const firstYear = dayParts(fiscalYearDays(season.fiscalYear).first).year;
  const missing = (day: Day | null): string | null => (isTried && day === null ? words.dayMissing : null);

  async function keep(): Promise<void> {
    setTried(true);
    if (from === null || until === null || isBackwards || source.trim() === '') return;
    await keepSeason({ days: { from, until }, source: source.trim() });
  }

  return (
    <>
      <DayField legend={words.from} value={from} from={firstYear} onChoose={setFrom} error={missing(from)} />
      <DayField
        legend={words.until}
        value={until}
        from={firstYear}
        onChoose={setUntil}
        error={isBackwards ? words.backwards : missing(until)}
      />
      <TextInput
        label={words.source}
        help={words.sourceHelp}
        error={isTried && source.trim() === '' ? words.sourceMissing : null}
        maxLength={200}
        value={source}
        onType={setSource}
      />
      <Button icon={Save} label={words.keepDays} isWide onPress={() => void keep()} />
    </>
  );
}
