import { CalendarRange, ListChecks, NotebookPen, SlidersHorizontal } from 'lucide';
import { Section } from '../../../ui/frame/section.tsx';
import { List, ListItem } from '../../../ui/lists/list-item.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { scoreLinks } from '../links.ts';
import { yearTexts } from './year-texts.ts';

/** Where the data of a year are put in. */
export function YearActs({ fiscalYear }: { readonly fiscalYear: number }) {
  const { office } = useDesk();
  const { doing, links: said } = useWords(yearTexts);
  const links = scoreLinks(office.id);
  return (
    <Section title={doing}>
      <List label={doing}>
        <ListItem
          icon={ListChecks}
          title={said.checklist}
          meta={said.checklistNote}
          href={links.checklist(fiscalYear)}
        />
        <ListItem
          icon={NotebookPen}
          title={said.counts}
          meta={said.countsNote}
          href={links.counts(fiscalYear)}
        />
        <ListItem
          icon={CalendarRange}
          title={said.season}
          meta={said.seasonNote}
          href={links.season(fiscalYear)}
        />
        <ListItem
          icon={SlidersHorizontal}
          title={said.settings}
          meta={said.settingsNote}
          href={links.settings(fiscalYear)}
        />
      </List>
    </Section>
  );
}
