import { dayOf } from '../../../domain/calendar/bangkok.ts';
import { fiscalYearOf } from '../../../domain/calendar/fiscal-year.ts';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import { yearIn } from '../links.ts';
import { scoreTexts } from '../texts.ts';
import { InstrumentCards } from './instrument-cards.tsx';
import { ListOnly } from './list-only.tsx';
import { RulesNote } from './rules-note.tsx';
import { useYear, type OpenYear } from './use-year.ts';
import { YearActs } from './year-acts.tsx';
import { YearChooser } from './year-chooser.tsx';
import { YearTotals } from './year-totals.tsx';
import './year-view.css';

/** One fiscal year's score: what it is, what it is made of, and what can be put in. The current year comes first. */
export function YearView() {
  const { office } = useDesk();
  const { way } = useShell();
  const words = useWords(scoreTexts);
  const asked = yearIn(new URLSearchParams(way.address.value.search).get('year') ?? '');
  const open = useYear(asked ?? fiscalYearOf(dayOf(office.now())));
  if (open === undefined) return <Skeleton label={words.loading} rows={4} />;
  return (
    <div class="year-view">
      <YearChooser book={open.book} chosen={open.year.fiscalYear} />
      <Standing {...open} />
    </div>
  );
}

function Standing({ book, year }: OpenYear) {
  const { rules, scored } = year;
  if (rules === null || scored === null || rules.edition.instruments.length === 0)
    return <ListOnly book={book} year={year} />;
  const view = { year, scored, edition: rules.edition };
  return (
    <>
      <YearTotals {...view} />
      <InstrumentCards {...view} />
      <YearActs fiscalYear={year.fiscalYear} />
      <RulesNote rules={rules} />
    </>
  );
}
