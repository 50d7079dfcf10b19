import { useState } from 'preact/hooks';
import { Pencil } from 'lucide';
import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import { Segmented } from '../../../../ui/acts/segmented.tsx';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { Skeleton } from '../../../../ui/notices/skeleton.tsx';
import { useShell, useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { useBook } from '../../book/use-book.ts';
import { useScoreLinks } from '../../links.ts';
import { importTexts } from './import-texts.ts';
import { keptYears } from './keep-years.ts';
import { FileTable } from './file-table.tsx';
import { PasteTable } from './paste-table.tsx';
import { TypeYear } from './type-year.tsx';
import './import-screen.css';

/** The office's published results on their way in: a table pasted or in a file, or a year typed; `?year=` corrects one. */
export function ImportScreen() {
  const { way } = useShell();
  const links = useScoreLinks();
  const words = useWords(importTexts);
  const book = useBook();
  const edited = Number(new URLSearchParams(way.address.value.search).get('year'));
  return (
    <OfficePage title={words.title} room="scores" backTo={links.published} isWide>
      <div class="import-screen">
        {book === undefined && <Skeleton label={words.loading} rows={4} />}
        {book !== undefined && edited !== 0 && <EditYear book={book} fiscalYear={edited} />}
        {book !== undefined && edited === 0 && <AddYears book={book} />}
      </div>
    </OfficePage>
  );
}

function AddYears({ book }: { readonly book: BookSources }) {
  const links = useScoreLinks();
  const words = useWords(importTexts);
  const [how, setHow] = useState('paste');
  const kept = keptYears(book);
  return (
    <>
      <Segmented
        legend={words.how}
        segments={[
          { code: 'paste', label: words.ways.paste },
          { code: 'file', label: words.ways.file },
          { code: 'type', label: words.ways.type },
        ]}
        chosen={how}
        onChoose={setHow}
      />
      {how === 'paste' && <PasteTable book={book} />}
      {how === 'file' && <FileTable book={book} />}
      {how === 'type' && <TypeYear book={book} edited={null} />}
      {kept.length > 0 && (
        <Section title={words.keptYears}>
          <div class="kept">
            {kept.map(({ fiscalYear }) => (
              <ButtonLink
                key={fiscalYear}
                icon={Pencil}
                label={words.editYear(fiscalYear)}
                href={links.correct(fiscalYear)}
              />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

interface EditYearProps {
  readonly book: BookSources;
  readonly fiscalYear: number;
}

function EditYear({ book, fiscalYear }: EditYearProps) {
  const links = useScoreLinks();
  const words = useWords(importTexts);
  const edited = keptYears(book).find((year) => year.fiscalYear === fiscalYear) ?? null;
  return (
    <Section
      title={edited === null ? words.noSuchYear(fiscalYear) : words.editing(fiscalYear)}
      act={<ButtonLink kind="quiet" label={words.addOther} href={links.import} />}
    >
      {edited !== null && <TypeYear key={fiscalYear} book={book} edited={edited} />}
    </Section>
  );
}
