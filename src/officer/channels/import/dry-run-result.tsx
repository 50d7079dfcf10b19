import { fewestSheets } from '../../../domain/channels/paper/stack-sum.ts';
import type { ImportPlan } from '../../../domain/channels/import/rows.ts';
import { sayDay } from '../../../i18n/dates.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { Grid, Section } from '../../../ui/frame/section.tsx';
import { KeyFigure } from '../../../ui/lists/key-figure.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useLanguage, useWords } from '../../desk/shell.tsx';
import type { DryRun } from './dry-run.ts';
import { useNote } from './first-rows.tsx';
import { importTexts } from './import-texts.ts';

const shown = 20;

export interface DryRunResultProps {
  readonly found: DryRun;
  readonly plan: ImportPlan;
}

/** What a whole file would come to: counts, rows that cannot be read, cells that were not understood. */
export function DryRunResult({ found, plan }: DryRunResultProps) {
  const words = useWords(importTexts);
  const language = useLanguage();
  const noteOf = useNote(plan);
  const { fresh, here, unreadable, closed, stacks } = found;
  const count = stacks === null ? fresh.length : stacks.sheets;
  const cells = fresh.flatMap(({ row, notes }) => notes.map((note) => ({ row, note })));
  const unread = unreadable.map(({ row, fault }) => `${words.row(row)}: ${words.notReady[fault]}`);
  return (
    <Section title={words.result}>
      <Grid of="figures">
        <KeyFigure label={stacks === null ? words.fresh : words.freshSheets} figure={formatCount(count)} />
        <KeyFigure label={words.here} figure={formatCount(here)} />
        <KeyFigure label={words.unreadable} figure={formatCount(unreadable.length)} />
        {stacks !== null && <KeyFigure label={words.halfFilled} figure={formatCount(stacks.halfFilled)} />}
      </Grid>
      {fresh.length === 0 && <Banner tone="info" title={words.nothing} />}
      {closed > 0 && <p>{words.finishedOnes(closed)}</p>}
      {stacks !== null && (stacks.before !== null || stacks.undated > 0) && (
        <Banner
          tone="info"
          title={stacks.before === null ? words.noDays : words.upTo(sayDay(stacks.before, language))}
        >
          {stacks.before !== null && stacks.undated > 0 && <p>{words.noDays}</p>}
        </Banner>
      )}
      {stacks !== null && fresh.length > 0 && stacks.stacks.length === 0 && (
        <Banner tone="warning" title={words.tooFew(fewestSheets)} />
      )}
      {unread.length > 0 && <Named title={words.unreadableRows} lines={unread} />}
      {cells.length > 0 && (
        <Named
          title={stacks === null ? words.badCells(cells.length) : words.badCellsSheets(cells.length)}
          lines={cells.map(({ row, note }) => `${words.row(row)} · ${noteOf(note)}`)}
        />
      )}
    </Section>
  );
}

function Named({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const words = useWords(importTexts);
  return (
    <div class="named">
      <p>{title}</p>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      {lines.length > shown && <p class="soft">{words.moreRows(lines.length - shown)}</p>}
    </div>
  );
}
