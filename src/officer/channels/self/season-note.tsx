import { CalendarRange } from 'lucide';
import { dayOf } from '../../../domain/calendar/bangkok.ts';
import { fiscalYearOf } from '../../../domain/calendar/fiscal-year.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { isAsideFor } from '../../../domain/surveys/aside.ts';
import { isOwnDeviceOnly } from '../../../domain/surveys/own-device.ts';
import { seasonIn } from '../../../domain/surveys/season-row.ts';
import { phaseOf } from '../../../domain/surveys/season.ts';
import { knownSeason } from '../../../editions/seasons.ts';
import { sayLongDay } from '../../../i18n/dates.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { scoreLinks } from '../../scores/links.ts';
import { selfTexts } from './self-texts.ts';

/** How one of the office's own surveys stands to the national one: why it is closed and until when, or what is not set. */
export function SeasonNote({ definition }: { readonly definition: ChannelDefinition }) {
  const { office } = useDesk();
  const words = useWords(selfTexts);
  const seasons = useLive(() => office.table('seasons'));
  const today = dayOf(office.now());
  const fiscalYear = fiscalYearOf(today);
  if (definition.state === 'closed' || seasons === undefined) return null;
  const days = seasonIn(seasons, fiscalYear).days ?? knownSeason(fiscalYear)?.days ?? null;
  return (
    <>
      <p>{words.name}</p>
      {isOwnDeviceOnly(definition.kind) && <p>{words.ownDevice}</p>}
      <Standing definition={definition} days={days} fiscalYear={fiscalYear} />
    </>
  );
}

interface StandingProps {
  readonly definition: ChannelDefinition;
  readonly days: ReturnType<typeof seasonIn>['days'];
  readonly fiscalYear: number;
}

function Standing({ definition, days, fiscalYear }: StandingProps) {
  const { office } = useDesk();
  const words = useWords(selfTexts);
  const language = useLanguage();
  const toSeason = (
    <ButtonLink icon={CalendarRange} label={words.toSeason} href={scoreLinks(office.id).season(fiscalYear)} />
  );
  if (days === null)
    return (
      <Banner tone="info" title={words.unknown(fiscalYear)} acts={toSeason}>
        <p>{words.unknownText}</p>
      </Banner>
    );
  const phase = phaseOf(days, dayOf(office.now()));
  const [from, until] = [sayLongDay(days.from, language), sayLongDay(days.until, language)];
  if (phase === 'over') return null;
  if (!isAsideFor(definition, days))
    return (
      <Banner tone="warning" title={words.notSet(from, until)} acts={toSeason}>
        <p>{words.notSetText}</p>
      </Banner>
    );
  return (
    <Banner tone="info" title={phase === 'running' ? words.aside(until) : words.willStandAside(from, until)}>
      <p>{words.asideText}</p>
    </Banner>
  );
}
