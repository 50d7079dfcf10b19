import { Undo2 } from 'lucide';
import type { HandCount } from '../../../../domain/ita/rows/hand-count-row.ts';
import { sayInstant } from '../../../../i18n/dates.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Badge } from '../../../../ui/signs/badge.tsx';
import { useDesk, useLanguage, useWords } from '../../../desk/shell.tsx';
import { countsTexts } from './counts-texts.ts';

/** What was typed in before, latest first: by whom, when, from where; each can be taken back. */
export function EarlierCounts({ counts }: { readonly counts: readonly HandCount[] }) {
  const words = useWords(countsTexts);
  if (counts.length === 0) return <p>{words.none}</p>;
  const latestFirst = [...counts].sort((one, other) => (other.at ?? 0) - (one.at ?? 0));
  return (
    <ul class="earlier-counts">
      {latestFirst.map((count) => (
        <EarlierCount key={count.id} count={count} />
      ))}
    </ul>
  );
}

function EarlierCount({ count }: { readonly count: HandCount }) {
  const { office, notices, nameOf } = useDesk();
  const words = useWords(countsTexts);
  const language = useLanguage();
  const { id, tally, from, by, at, isWithdrawn } = count;
  const sheets = formatCount(tally.sheets);
  const when = at === null ? null : sayInstant(at, office.now(), language);
  const who = by === null ? null : nameOf(by);
  const set = (to: boolean) =>
    office.edit([{ table: 'hand-counts', row: id, set: { isWithdrawn: to }, steps: [], add: [] }]);
  return (
    <li class={isWithdrawn ? 'withdrawn' : undefined}>
      <strong>{words.oneOf(tally.instrument, sheets)}</strong>
      {from !== '' && <p>{from}</p>}
      {when !== null && <small>{who === null ? when : words.by(when, who)}</small>}
      {isWithdrawn ? (
        <Badge label={words.withdrawn} />
      ) : (
        <Button
          kind="quiet"
          icon={Undo2}
          label={words.withdraw}
          about={words.oneOf(tally.instrument, sheets)}
          onPress={() =>
            void notices.keep(set(true), {
              label: words.withdrawDone(sheets),
              undo: { label: words.undo, act: () => set(false), undone: words.undone },
            })
          }
        />
      )}
    </li>
  );
}
