import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import type { PublishedYear } from '../../../../domain/ita/published.ts';
import type { TableRead } from '../../../../domain/ita/published-table/read-table.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { DataTable } from '../../../../ui/lists/data-table.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { FaultList } from './fault-list.tsx';
import { importTexts } from './import-texts.ts';
import { keptYears, listed } from './keep-years.ts';
import { levelsOf, namesOf } from '../known-names.ts';
import '../table/years-table.css';

export interface ReadPreviewProps {
  readonly book: BookSources;
  readonly read: TableRead;
}

/** What was read, as it would be kept, with its faults beside it. */
export function ReadPreview({ book, read }: ReadPreviewProps) {
  const words = useWords(importTexts);
  const replaced = keptYears(book).filter(({ fiscalYear }) =>
    read.years.some((year) => year.fiscalYear === fiscalYear),
  );
  return (
    <Section title={words.preview} note={words.previewNote}>
      <div class="read-preview">
        <div class="years-table">
          {read.years.length === 0 ? (
            <p>{words.nothingRead}</p>
          ) : (
            <YearsTable book={book} years={read.years} />
          )}
        </div>
        <div class="beside">
          {replaced.length > 0 && (
            <Banner tone="info" title={words.replaces(listed(replaced))}>
              <p>{words.replacesNote}</p>
            </Banner>
          )}
          <FaultList faults={read.faults} isTurned={read.isTurned} />
        </div>
      </div>
    </Section>
  );
}

interface YearsTableProps {
  readonly book: BookSources;
  /** Latest first. */
  readonly years: readonly PublishedYear[];
}

function YearsTable({ book, years }: YearsTableProps) {
  const words = useWords(importTexts);
  const say = useSay();
  const inOrder = [...years].reverse();
  const { indicators } = namesOf(book, years[0]?.fiscalYear ?? 0);
  const cell = (value: number | null): string => (value === null ? words.unknown : formatPoints(value));
  const levelName = ({ fiscalYear, level }: PublishedYear): string => {
    const known = levelsOf(book, fiscalYear).find(({ code }) => code === level);
    return known === undefined ? (level ?? words.unknown) : say(known.name);
  };
  return (
    <DataTable
      caption={words.previewTable}
      columns={[
        { label: words.indicator },
        ...inOrder.map(({ fiscalYear }) => ({ label: String(fiscalYear), isNumeric: true })),
      ]}
      rows={[
        ...indicators.map(({ no, name }) => ({
          key: String(no),
          cells: [`${no}. ${say(name)}`, ...inOrder.map((year) => cell(year.indicators[no] ?? null))],
        })),
        { key: 'total', cells: [words.total, ...inOrder.map(({ total }) => cell(total))], isTotal: true },
        { key: 'level', cells: [words.level, ...inOrder.map(levelName)], isTotal: true },
      ]}
    />
  );
}
