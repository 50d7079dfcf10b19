import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { scoreLinks } from '../links.ts';
import { useYear } from '../year/use-year.ts';
import { AsidePart } from './aside-part.tsx';
import { CountsPart } from './counts/counts-part.tsx';
import { DaysPart } from './days-part.tsx';
import { LinksPart } from './links-part.tsx';
import { seasonTexts } from './season-texts.ts';
import { useSeason } from './use-season.ts';
import './season.css';

export interface SeasonScreenProps {
  readonly fiscalYear: number;
}

/** ช่วงแบบวัดทางการ: when it runs, what stands aside for it, posters of its links, and how many have answered. */
export function SeasonScreen({ fiscalYear }: SeasonScreenProps) {
  const { office } = useDesk();
  const words = useWords(seasonTexts);
  const open = useSeason(fiscalYear);
  const book = useYear(fiscalYear);
  return (
    <OfficePage
      title={words.title(fiscalYear)}
      room="scores"
      backTo={scoreLinks(office.id).view('year', fiscalYear)}
    >
      {open === undefined || book === undefined ? (
        <Skeleton label={words.loading} rows={5} />
      ) : (
        <div class="season">
          <p class="lead">{words.lead}</p>
          <DaysPart key={JSON.stringify(open.season.days)} {...open} />
          <AsidePart {...open} />
          <LinksPart {...open} />
          <CountsPart open={open} year={book.year} />
        </div>
      )}
    </OfficePage>
  );
}
