import { ListChecks } from 'lucide';
import { sayInstant } from '../../../../i18n/dates.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { FactList } from '../../../../ui/lists/fact-list.tsx';
import { useDesk, useLanguage, useWords } from '../../../desk/shell.tsx';
import { webAddress } from '../checklist/web-address.ts';
import { scoreLinks } from '../../links.ts';
import { numberTexts } from './number-texts.ts';
import type { Opened } from './opened-number.ts';

/** What was found of an item of the OIT, where, by whom and when. */
export function LookFacts({ opened: { year, edition, at } }: { readonly opened: Opened }) {
  const { office, nameOf } = useDesk();
  const words = useWords(numberTexts);
  const language = useLanguage();
  const { code } = at.node;
  const look = year.looks.get(code) ?? null;
  const item = edition.items.find((one) => one.code === code);
  const dataYear = item?.kind === 'disclosure' ? item.dataYear : null;
  const findings = { has: words.has, 'has-not': words.hasNot, unknown: words.notLooked };
  return (
    <Section title={words.look}>
      <FactList
        facts={[
          { label: words.finding, value: findings[look?.finding ?? 'unknown'] },
          { label: words.url, value: <Page url={look?.url ?? ''} /> },
          ...(look === null || look.note === '' ? [] : [{ label: words.note, value: look.note }]),
          { label: words.seen, value: seen() },
          ...(dataYear === null ? [] : [{ label: words.wants, value: words.dataYears[dataYear] }]),
        ]}
      />
      <ButtonLink
        icon={ListChecks}
        label={words.toChecklist}
        href={scoreLinks(office.id).checklist(year.fiscalYear)}
      />
    </Section>
  );

  function seen(): string {
    if (look === null || look.finding === 'unknown') return words.nobody;
    if (look.at === null) return words.unsigned;
    const who = look.by === null ? null : nameOf(look.by);
    return [sayInstant(look.at, office.now(), language), ...(who === null ? [] : [who])].join(' · ');
  }
}

function Page({ url }: { readonly url: string }) {
  const words = useWords(numberTexts);
  const read = webAddress(url);
  if (read.kind !== 'address') return <>{words.empty}</>;
  return (
    <a href={read.url} target="_blank" rel="noopener noreferrer" lang="en">
      {read.url}
    </a>
  );
}
