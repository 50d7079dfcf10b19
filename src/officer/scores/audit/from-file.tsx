import { useState } from 'preact/hooks';
import type { Grid } from '../../../domain/basics/grid.ts';
import { sheetProblemTexts } from '../../../sheets/problem-texts.ts';
import type { SheetProblem } from '../../../sheets/problems.ts';
import { readSheet, sheetFiles } from '../../../sheets/read-sheet.ts';
import { FileButton } from '../../../ui/acts/file-button.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { GridAudit } from './grid-audit.tsx';
import type { Auditing } from './results.tsx';
import { auditTexts } from './texts.ts';

type Chosen =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'unreadable'; readonly name: string; readonly problem: SheetProblem }
  | { readonly at: 'read'; readonly name: string; readonly grid: Grid };

/** A file: one office, or a province with an office a row. */
export function FromFile({ auditing }: { readonly auditing: Auditing }) {
  const words = useWords(auditTexts);
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen>({ at: 'nothing' });

  async function choose(file: File): Promise<void> {
    const { name } = file;
    setChosen({ at: 'reading', name });
    const read = await readSheet(new Uint8Array(await file.arrayBuffer()), name);
    setChosen(
      read.ok ? { at: 'read', name, grid: read.value } : { at: 'unreadable', name, problem: read.problem },
    );
  }

  return (
    <>
      <div class="source">
        <p class="soft">{words.fileHelp}</p>
        <FileButton
          kind={chosen.at === 'nothing' ? 'primary' : 'plain'}
          label={chosen.at === 'nothing' ? words.choose : words.chooseAgain}
          accept={sheetFiles}
          busyLabel={chosen.at === 'reading' ? words.reading : null}
          onChoose={(file) => void choose(file)}
        />
        {chosen.at !== 'nothing' && <p class="soft">{words.chosen(chosen.name)}</p>}
      </div>
      {chosen.at === 'unreadable' && (
        <Banner tone="danger" title={words.unreadable}>
          <p>{say(sheetProblemTexts[chosen.problem])}</p>
        </Banner>
      )}
      {chosen.at === 'read' && <GridAudit auditing={auditing} grid={chosen.grid} report={null} />}
    </>
  );
}
