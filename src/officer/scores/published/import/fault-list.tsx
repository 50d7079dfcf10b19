import { Check, TriangleAlert } from 'lucide';
import { isUnread, type TableFault } from '../../../../domain/ita/published-table/faults.ts';
import type { TableRead } from '../../../../domain/ita/published-table/read-table.ts';
import { Icon } from '../../../../ui/signs/icon.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { importTexts } from './import-texts.ts';

type FaultListProps = Pick<TableRead, 'faults' | 'isTurned'>;

/** What was not read of a table, and what was read otherwise than it stands there; each with its place. */
export function FaultList({ faults, isTurned }: FaultListProps) {
  const words = useWords(importTexts);
  const unread = faults.filter(isUnread);
  const doubtful = faults.filter((fault) => !isUnread(fault));
  return (
    <>
      {unread.length > 0 && (
        <div class="faults">
          <h3>
            <Icon of={TriangleAlert} size="small" /> {words.faultsUnread}
          </h3>
          <Faults faults={unread} isTurned={isTurned} />
          <p>{words.faultsUnreadNote}</p>
        </div>
      )}
      {doubtful.length > 0 && (
        <div class="faults read">
          <h3>
            <Icon of={Check} size="small" /> {words.faultsRead}
          </h3>
          <Faults faults={doubtful} isTurned={isTurned} />
        </div>
      )}
    </>
  );
}

function Faults({ faults, isTurned }: FaultListProps) {
  return (
    <ul>
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)}>
          <Fault fault={fault} isTurned={isTurned} />
        </li>
      ))}
    </ul>
  );
}

interface FaultProps {
  readonly fault: TableFault;
  readonly isTurned: boolean;
}

function Fault({ fault, isTurned }: FaultProps) {
  const words = useWords(importTexts);
  return (
    <>
      {'row' in fault && <b>{placeOf(fault)}</b>} {sentence(fault)}
    </>
  );

  function placeOf(placed: Extract<TableFault, { readonly row: number }>): string {
    if ('column' in placed) return words.at(placed.row, placed.column);
    return isTurned ? words.atColumn(placed.row) : words.atRow(placed.row);
  }

  function sentence(of: TableFault): string {
    switch (of.kind) {
      case 'empty':
      case 'no-indicators':
      case 'no-year':
      case 'columns-without-year':
        return words.faults[of.kind];
      case 'twice':
        return words.faults.twice(of.kept, of.words);
      case 'not-a-number':
      case 'out-of-range':
      case 'rounded':
      case 'unknown-level':
      case 'unknown-row':
      case 'contradiction':
      case 'shifted':
      case 'realigned':
        return words.faults[of.kind](of.words);
      default:
        return of satisfies never;
    }
  }
}
