import { useState } from 'preact/hooks';
import type { Grid } from '../../../domain/basics/grid.ts';
import { useWords } from '../../desk/shell.tsx';
import { SheetChoice } from '../sheet-choice.tsx';
import { GridAudit } from './grid-audit.tsx';
import type { Auditing } from './results.tsx';
import { auditTexts } from './texts.ts';

/** A file: one office, or a province with an office a row. */
export function FromFile({ auditing }: { readonly auditing: Auditing }) {
  const words = useWords(auditTexts);
  const [grid, setGrid] = useState<Grid | null>(null);
  return (
    <>
      <div class="source">
        <SheetChoice help={words.fileHelp} onRead={setGrid} />
      </div>
      {grid !== null && <GridAudit auditing={auditing} grid={grid} report={null} />}
    </>
  );
}
