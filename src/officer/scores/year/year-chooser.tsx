import { bookYears } from '../../../domain/ita/book/book-year.ts';
import type { BookSources } from '../../../domain/ita/book/sources.ts';
import { publishedOfFields } from '../../../domain/ita/rows/published-row.ts';
import { Select } from '../../../ui/fields/select.tsx';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import { scoreLinks } from '../links.ts';
import { yearTexts } from './year-texts.ts';

export interface YearChooserProps {
  readonly book: BookSources;
  readonly chosen: number;
}

/** The years of which there is something to say; the current one first. */
export function YearChooser({ book, chosen }: YearChooserProps) {
  const { office } = useDesk();
  const { way } = useShell();
  const words = useWords(yearTexts);
  const links = scoreLinks(office.id);
  const years = bookYears(book);
  const inOrder = [book.thisYear, ...years.filter((year) => year !== book.thisYear)];
  const shown = inOrder.includes(chosen) ? inOrder : [...inOrder, chosen];
  const published = new Set(book.published.map(({ fields }) => publishedOfFields(fields)?.fiscalYear));
  return (
    <Select
      label={words.chooser}
      options={shown.map((year) => ({ code: String(year), label: labelOf(year) }))}
      chosen={String(chosen)}
      onChoose={(code) => way.replace(links.view('year', Number(code)))}
    />
  );

  function labelOf(year: number): string {
    const notes = [
      ...(year === book.thisYear ? [words.notes.thisYear] : []),
      ...(published.has(year) ? [words.notes.published] : []),
      ...(book.ruledYears.includes(year) ? [] : [words.notes.noRules]),
    ];
    return [String(year), ...notes].join(' · ');
  }
}
