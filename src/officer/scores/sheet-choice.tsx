import { useState } from 'preact/hooks';
import type { Grid } from '../../domain/basics/grid.ts';
import { sheetProblemTexts } from '../../sheets/problem-texts.ts';
import type { SheetProblem } from '../../sheets/problems.ts';
import { readSheet, sheetFiles } from '../../sheets/read-sheet.ts';
import { FileButton } from '../../ui/acts/file-button.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { useSay, useWords } from '../desk/shell.tsx';
import { sheetChoiceTexts } from './sheet-choice-texts.ts';

type Chosen =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'unreadable'; readonly name: string; readonly problem: SheetProblem }
  | { readonly at: 'read'; readonly name: string };

export interface SheetChoiceProps {
  /** What the file should hold. */
  readonly help: string;
  /** Told the table and its file's name; `null` as soon as another file is chosen. */
  readonly onRead: (grid: Grid | null, name: string) => void;
}

/** Chooses a table in a file, CSV or Excel, and says why where it cannot be read. */
export function SheetChoice({ help, onRead }: SheetChoiceProps) {
  const words = useWords(sheetChoiceTexts);
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen>({ at: 'nothing' });

  async function choose(file: File): Promise<void> {
    const { name } = file;
    setChosen({ at: 'reading', name });
    onRead(null, name);
    const read = await readSheet(new Uint8Array(await file.arrayBuffer()), name);
    setChosen(read.ok ? { at: 'read', name } : { at: 'unreadable', name, problem: read.problem });
    if (read.ok) onRead(read.value, name);
  }

  return (
    <>
      <p class="soft">{help}</p>
      <FileButton
        kind={chosen.at === 'nothing' ? 'primary' : 'plain'}
        label={chosen.at === 'nothing' ? words.choose : words.chooseAgain}
        accept={sheetFiles}
        busyLabel={chosen.at === 'reading' ? words.reading : null}
        onChoose={(file) => void choose(file)}
      />
      {chosen.at !== 'nothing' && <p class="soft">{words.chosen(chosen.name)}</p>}
      {chosen.at === 'unreadable' && (
        <Banner tone="danger" title={words.unreadable}>
          <p>{say(sheetProblemTexts[chosen.problem])}</p>
        </Banner>
      )}
    </>
  );
}
