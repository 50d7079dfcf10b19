import type { Grid } from '../../../domain/basics/grid.ts';
import {
  readRow,
  type CellNote,
  type ImportPlan,
  type ReadyRow,
} from '../../../domain/channels/import/rows.ts';
import { sayDay } from '../../../i18n/dates.ts';
import { Card } from '../../../ui/lists/card.tsx';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { useLanguage, useWords } from '../../desk/shell.tsx';
import { inboxTexts } from '../../inbox/texts.ts';
import { useSayAnswer } from '../paper/case/said-so-far.tsx';
import { shortened } from './column-fields.tsx';
import { makesStacks } from './import-file.ts';
import { importTexts } from './import-texts.ts';

const shown = 3;

export interface FirstRowsProps {
  readonly grid: Grid;
  readonly plan: ImportPlan;
}

/** The first rows as they would become. */
export function FirstRows({ grid, plan }: FirstRowsProps) {
  const words = useWords(importTexts);
  const reads = grid.slice(1, 1 + shown).map((cells, at) => readRow(cells, at + 2, plan));
  return (
    <>
      {reads.map((read) => (
        <Card key={read.row} title={words.row(read.row)}>
          {read.at === 'ready' && <AsCase row={read} plan={plan} />}
          {read.at === 'empty' && <p>{words.notReady.empty}</p>}
          {read.at === 'unreadable' && <p>{words.notReady[read.fault]}</p>}
        </Card>
      ))}
    </>
  );
}

function AsCase({ row, plan }: { readonly row: ReadyRow; readonly plan: ImportPlan }) {
  const words = useWords(importTexts);
  const inbox = useWords(inboxTexts);
  const language = useLanguage();
  const sayAnswer = useSayAnswer();
  const noteOf = useNote(plan);
  const { questions } = plan.definition;
  const isSheet = makesStacks(plan.definition);
  const said = questions.flatMap((question) => {
    const answer = row.answers[question.id];
    return answer === undefined ? [] : [sayAnswer(question, answer)];
  });
  const aside = isSheet
    ? []
    : Object.entries(row.answers).filter(([id]) => !questions.some((question) => question.id === id));
  return (
    <>
      <FactList
        facts={[
          ...said,
          ...aside.map(([label, answer]) => ({ label, value: shortened([answer].flat().join(', ')) })),
          ...(row.came === null ? [] : [{ label: words.cameOn, value: sayDay(row.came, language) }]),
          ...(isSheet ? [] : [{ label: words.state, value: inbox.states[row.state] }]),
        ]}
      />
      {row.notes.map((note) => (
        <p key={note.column} class="soft">
          {noteOf(note)}
        </p>
      ))}
    </>
  );
}

/** Names a cell and what is the matter with it. */
export function useNote({ names }: Pick<ImportPlan, 'names'>): (note: CellNote) => string {
  const words = useWords(importTexts);
  return ({ column, cell, fault }) =>
    words.noteOf(words.column(names[column] ?? '', column + 1), shortened(cell), words.notes[fault]);
}
