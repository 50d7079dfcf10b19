import { cellFaults } from '../cells.ts';
import type { AuditRule } from '../finding.ts';
import type { ReadYear } from '../findings.ts';
import { contradictions } from '../law.ts';
import type { CellName } from '../printed.ts';

/** What a repair has to explain: contradictions, and cells that should hold a score and hold none. */
export interface Problem {
  readonly rule: Extract<
    AuditRule,
    'total' | 'instrument' | 'level' | 'direction' | 'lattice' | 'range' | 'not-a-number'
  >;
  readonly cell: CellName;
}

export function problemsOf({ year, numbers, law }: ReadYear): readonly Problem[] {
  const unread = cellFaults(year, law.edition).flatMap(({ rule, cell }) =>
    rule === 'range' || rule === 'not-a-number' ? [{ rule, cell }] : [],
  );
  return [...contradictions(numbers, law), ...unread];
}

/** Whether another value in that cell can do anything about it. */
export function touches(cell: CellName, { rule, cell: at }: Problem, { numbers, law }: ReadYear): boolean {
  if (cell === at) return true;
  const no = cell.startsWith('i') ? Number(cell.slice(1)) : null;
  switch (rule) {
    case 'total':
      return no !== null;
    case 'instrument':
      return no !== null && law.shares.get(no)?.instrument === at;
    case 'level':
      return cell === 'total' || (!cell.startsWith('direction') && hangsOnAll({ numbers, law }));
    case 'direction':
      return at === `direction${no}`;
    case 'lattice':
    case 'range':
    case 'not-a-number':
      return false;
    default:
      return rule satisfies never;
  }
}

/** Whether other cells than the total decide the level. */
export function hangsOnAll({ numbers, law }: Pick<ReadYear, 'numbers' | 'law'>): boolean {
  return law.levelHangsOnAll || numbers.total === null;
}
