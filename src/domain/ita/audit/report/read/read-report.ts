import type { PrintedReport } from '../printed-report.ts';
import { readIssues } from './issues.ts';
import { isSilent, linesOf, runningText } from './lines.ts';
import { readLists } from './lists.ts';
import { readMarks } from './marks.ts';
import { readMeasures } from './measures.ts';
import { readNames } from './names.ts';
import { readResults } from './results.ts';
import { readOtherUnits } from './unit-kinds.ts';

/**
 * Reads what a yearly report says, from its plain text as it is pasted out of a document or a PDF. What is not there,
 * or is not known for what it is, is left out. Tables of words need their tabs; all else is read without.
 */
export function readReport(text: string): PrintedReport {
  const lines = linesOf(text);
  const said = runningText(lines.filter((line) => !isSilent(line)));
  const { table, totalLabel, names } = readResults(lines);
  return {
    lists: readLists(lines, names),
    marks: readMarks(said),
    names: readNames(said),
    otherUnits: readOtherUnits(said),
    ...readMeasures(lines),
    issues: readIssues(lines),
    totalLabel,
    table,
  };
}
