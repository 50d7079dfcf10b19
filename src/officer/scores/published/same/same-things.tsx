import { ArrowDown, ArrowUp, CircleCheck, CircleHelp, CircleMinus, CircleX, type IconNode } from 'lucide';
import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import type { Finding } from '../../../../domain/ita/score.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { DataTable } from '../../../../ui/lists/data-table.tsx';
import { Icon } from '../../../../ui/signs/icon.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { useScoreLinks } from '../../links.ts';
import { sameTable, type SameCell, type SameThing } from './same-rows.ts';
import { sameTexts } from './same-texts.ts';
import '../table/years-table.css';
import './same-things.css';

export interface SameThingsProps {
  readonly book: BookSources;
  readonly things: readonly SameThing[];
}

/** เรื่องเดียวกัน คนละเลขข้อ: what the office showed of the same things, year by year; nothing of one year alone. */
export function SameThings({ book, things }: SameThingsProps) {
  const words = useWords(sameTexts);
  const say = useSay();
  const { years, rows, unsure } = sameTable(book, things);
  if (rows.length === 0 || years.length < 2) return null;
  return (
    <Section title={words.title} note={words.note}>
      <div class="years-table same-things">
        <DataTable
          caption={words.caption}
          columns={[{ label: words.thing }, ...years.map((year) => ({ label: String(year) }))]}
          rows={rows.map(({ topic, cells }) => ({
            key: topic.th,
            cells: [say(topic), ...cells.map((cell) => <Cell key={cell.fiscalYear} cell={cell} />)],
          }))}
        />
        {unsure.length > 0 && <p class="note">{words.unsure(unsure.join(', '))}</p>}
      </div>
    </Section>
  );
}

const signs: Readonly<Record<Finding, IconNode>> = {
  has: CircleCheck,
  'has-not': CircleX,
  unknown: CircleHelp,
};

function Cell({ cell: { fiscalYear, code, finding, turn } }: { readonly cell: SameCell }) {
  const links = useScoreLinks();
  const words = useWords(sameTexts);
  if (code === null) {
    return (
      <span class="quiet">
        <Icon of={CircleMinus} size="small" /> {words.notAsked}
      </span>
    );
  }
  return (
    <span class={`same-cell ${finding}`}>
      <a href={links.number(fiscalYear, code)}>{code}</a>
      <span>
        <Icon of={signs[finding]} size="small" /> {words.findings[finding]}
      </span>
      {(turn === 'gained' || turn === 'lost') && (
        <small>
          <Icon of={turn === 'gained' ? ArrowUp : ArrowDown} size="small" /> {words[turn]}
        </small>
      )}
    </span>
  );
}
