import { ListChecks } from 'lucide';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { KeyFigure } from '../../../ui/lists/key-figure.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { scoreLinks } from '../links.ts';
import { checklistOf, lookedAt } from './checklist/checklist.ts';
import { ScoreFigure } from './figure/score-figure.tsx';
import type { OpenYear } from './use-year.ts';
import { yearTexts } from './year-texts.ts';

/** A year that cannot be scored: said plainly, and what can be done all the same. */
export function ListOnly({ book, year }: OpenYear) {
  const { office } = useDesk();
  const words = useWords(yearTexts);
  const links = scoreLinks(office.id);
  const list = checklistOf(book, year);
  const isUnknown = year.rules === null;
  return (
    <>
      <Banner
        tone="info"
        title={isUnknown ? words.noRules(year.fiscalYear) : words.listOnly(year.fiscalYear)}
        acts={<ButtonLink label={words.toEditions} href={links.editions} />}
      >
        <p>{isUnknown ? words.noRulesText : words.listOnlyText}</p>
      </Banner>
      {year.published !== null && (
        <Section title={words.total}>
          <ScoreFigure
            isLarge
            label={words.published}
            points={year.published.total}
            isUnconfirmed={false}
            notes={[
              ...(year.published.level === null ? [] : [words.level(year.published.level)]),
              ...(year.published.source === '' ? [] : [words.source(year.published.source)]),
            ]}
          />
          <ButtonLink label={words.compare} href={links.view('published', year.fiscalYear)} />
        </Section>
      )}
      {list === null ? (
        <p>{words.noList}</p>
      ) : (
        <Section
          title={words.lookedLabel}
          {...(list.isBorrowed ? { note: words.listOf(list.listYear) } : {})}
        >
          <KeyFigure label={words.checked} figure={`${lookedAt(list)} / ${list.entries.length}`} />
          <ButtonLink
            kind="primary"
            icon={ListChecks}
            label={words.openChecklist}
            href={links.checklist(year.fiscalYear)}
            isWide
          />
        </Section>
      )}
    </>
  );
}
