import type { SheetFault } from '../../../../domain/ita/sheet/fault.ts';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { faultTexts } from '../fault-texts.ts';
import { takeTexts } from './take-texts.ts';

export interface SheetFaultsProps {
  readonly faults: readonly SheetFault[];
  readonly title: string;
  readonly note: string;
}

/** Everything wrong with a sheet, row by row, with how to mend it. */
export function SheetFaults({ faults, title, note }: SheetFaultsProps) {
  const words = useWords(takeTexts);
  const say = useWords(faultTexts);
  const inOrder = [...faults].sort((one, other) => one.row - other.row);
  return (
    <>
      <Banner tone="danger" title={title}>
        <p>{note}</p>
      </Banner>
      <ul class="faults" aria-label={words.faultList}>
        {inOrder.map((fault) => {
          const { where, how, stands } = say(fault);
          return (
            <li key={JSON.stringify(fault)}>
              <strong>{where}</strong>
              <span>{how}</span>
              {stands !== '' && <small>{stands}</small>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
