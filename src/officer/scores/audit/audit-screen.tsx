import { useMemo, useState } from 'preact/hooks';
import { auditorBy } from '../../../domain/ita/audit/table.ts';
import type { BookSources } from '../../../domain/ita/book/sources.ts';
import { Segmented } from '../../../ui/acts/segmented.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { useBook } from '../book/use-book.ts';
import { useScoreLinks } from '../links.ts';
import { FromFile } from './from-file.tsx';
import { FromOwn } from './from-own.tsx';
import { FromPaste } from './from-paste.tsx';
import { auditTexts } from './texts.ts';
import type { Auditing } from './results.tsx';
import './audit.css';

/** Published tables checked against themselves: the office's own, a pasted report, a file of a whole province. */
export function AuditScreen() {
  const links = useScoreLinks();
  const words = useWords(auditTexts);
  const book = useBook();
  return (
    <OfficePage title={words.title} room="scores" backTo={links.published} isWide>
      <div class="audit-screen">
        <p class="lead">{words.lead}</p>
        {book === undefined ? <Skeleton label={words.loading} rows={4} /> : <Ways book={book} />}
      </div>
    </OfficePage>
  );
}

const ways = ['own', 'paste', 'file'] as const;

function Ways({ book }: { readonly book: BookSources }) {
  const words = useWords(auditTexts);
  const [way, setWay] = useState<(typeof ways)[number]>('own');
  const auditing = useMemo((): Auditing => {
    const editionOf = (fiscalYear: number) => book.rulesOf(fiscalYear)?.edition ?? null;
    return { book, editionOf, auditor: auditorBy(editionOf) };
  }, [book]);
  return (
    <>
      <Segmented
        legend={words.from}
        segments={ways.map((code) => ({ code, label: words.ways[code] }))}
        chosen={way}
        onChoose={(code) => setWay(ways.find((one) => one === code) ?? 'own')}
      />
      {way === 'own' && <FromOwn auditing={auditing} />}
      {way === 'paste' && <FromPaste auditing={auditing} />}
      {way === 'file' && <FromFile auditing={auditing} />}
    </>
  );
}
