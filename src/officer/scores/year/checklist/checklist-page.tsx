import { useState } from 'preact/hooks';
import { findNode, type ScoreNode } from '../../../../domain/ita/scored.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Segmented } from '../../../../ui/acts/segmented.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { useDesk, useSay, useWords } from '../../../desk/shell.tsx';
import { scoreLinks } from '../../links.ts';
import { RangeBar } from '../figure/range-bar.tsx';
import type { OpenYear } from '../use-year.ts';
import { CheckRow } from './check-row.tsx';
import { checklistOf, groupsOf, lookedAt, type Checklist } from './checklist.ts';
import { checklistTexts } from './checklist-texts.ts';
import './checklist-page.css';

const shows = ['all', 'unknown', 'has-not', 'has'] as const;
type Show = (typeof shows)[number];

/** The items of the OIT to be ticked off, with the score they come to always in sight. */
export function ChecklistPage({ book, year }: OpenYear) {
  const { office } = useDesk();
  const words = useWords(checklistTexts);
  const links = scoreLinks(office.id);
  const list = checklistOf(book, year);
  return (
    <OfficePage
      title={words.title(year.fiscalYear)}
      room="scores"
      backTo={links.view('year', year.fiscalYear)}
      {...(list === null ? {} : { standing: <Standing year={year} list={list} /> })}
    >
      {list === null ? <p>{words.noList}</p> : <Items fiscalYear={year.fiscalYear} list={list} />}
    </OfficePage>
  );
}

interface StandingProps {
  readonly year: OpenYear['year'];
  readonly list: Checklist;
}

function Standing({ year: { scored }, list }: StandingProps) {
  const words = useWords(checklistTexts);
  const isCounted = scored !== null && list.entries.some(({ worth }) => worth !== null);
  const oit = isCounted ? findNode(scored.own.total, 'OIT') : null;
  return (
    <div class="checklist-standing" role="status" aria-label={words.oit}>
      <p>
        <strong>{oit === null ? words.noScore : standingOf(oit)}</strong>
        <span>{words.looked(lookedAt(list), list.entries.length)}</span>
      </p>
      {oit !== null && <RangeBar scored={{ points: null, range: oit.range }} />}
    </div>
  );

  // A mean of the few looked at would begin at 100 or 0; what is sure and what can still come tells more.
  function standingOf({ complete, range }: ScoreNode): string {
    const low = formatPoints(range.low);
    return complete ? words.oitDone(low) : words.oitFrom(low, formatPoints(range.high));
  }
}

interface ItemsProps {
  readonly fiscalYear: number;
  readonly list: Checklist;
}

function Items({ fiscalYear, list }: ItemsProps) {
  const { office } = useDesk();
  const words = useWords(checklistTexts);
  const say = useSay();
  const links = scoreLinks(office.id);
  // An item that was just ticked stays where it is, so that nothing moves under the thumb.
  const [filter, setFilter] = useState<{ readonly show: Show; readonly codes: ReadonlySet<string> | null }>({
    show: 'all',
    codes: null,
  });
  const matching = (show: Show) => list.entries.filter(({ finding }) => show === 'all' || finding === show);
  const groups = groupsOf(list)
    .map(({ sub, entries }) => ({
      sub,
      entries: entries.filter(({ code }) => filter.codes?.has(code) ?? true),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <div class="checklist-page">
      <p>{words.lead}</p>
      {list.isBorrowed && (
        <Banner
          tone="info"
          title={words.borrowed(list.listYear)}
          acts={<ButtonLink label={words.toEditions} href={links.editions} />}
        >
          <p>{words.borrowedText(fiscalYear, list.listYear)}</p>
        </Banner>
      )}
      <Segmented
        legend={words.shows}
        segments={shows.map((code) => ({
          code,
          label: words.show[code],
          count: String(matching(code).length),
        }))}
        chosen={filter.show}
        onChoose={(code) => {
          const show = shows.find((one) => one === code) ?? 'all';
          setFilter({
            show,
            codes: show === 'all' ? null : new Set(matching(show).map((entry) => entry.code)),
          });
        }}
      />
      {groups.length === 0 && <p>{words.nothingHere}</p>}
      {groups.map(({ sub, entries }) => (
        <Section
          key={sub?.code ?? 'none'}
          title={sub === null ? words.ungrouped : `${sub.code} ${say(sub.name)}`}
        >
          <ul class="entries">
            {entries.map((entry) => (
              <CheckRow key={entry.code} fiscalYear={fiscalYear} entry={entry} />
            ))}
          </ul>
        </Section>
      ))}
      {list.others > 0 && <p class="others">{words.others(list.others)}</p>}
    </div>
  );
}
