import type { Edition } from '../../../../domain/ita/edition.ts';
import { Card } from '../../../../ui/lists/card.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { actTexts } from './act-texts.ts';
import { SheetButtons } from './sheet-buttons.tsx';
import { startedFrom } from './started.ts';

export interface StartYearProps {
  /** Whose rules one starts from. */
  readonly from: Edition;
  readonly year: number;
}

/** A sheet for a year that nobody knows, to be filled in by its handbook. */
export function StartYear({ from, year }: StartYearProps) {
  const words = useWords(actTexts);
  const source = words.startedFrom(from.fiscalYear);
  return (
    <Card title={words.start(year, from.fiscalYear)}>
      <p>{words.startText(year)}</p>
      <SheetButtons
        edition={startedFrom(from, { fiscalYear: year, source })}
        kinds={['xlsx']}
        label={words.startAct(year)}
      />
    </Card>
  );
}
