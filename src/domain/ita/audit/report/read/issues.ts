import type { IssueRow, NumberedWords, WordsCell } from '../printed-report.ts';
import { bare, runningText, type ReportLine } from './lines.ts';
import { readTables } from './tables.ts';

/** What is to be improved, by indicator: its issues, and what is to be developed for them. */
export function readIssues(lines: readonly ReportLine[]): readonly IssueRow[] {
  return readTables(lines, isHead).flatMap(({ rows }) =>
    rows.map(({ line, cells: [label, issues, developments] }): IssueRow => ({
      line,
      indicator: indicatorOf(label?.words ?? ''),
      issues: pointsOf(issues),
      developments: pointsOf(developments),
    })),
  );
}

function isHead(cells: readonly string[]): boolean {
  const [label = '', issue = '', development = ''] = cells.map(bare);
  return (
    label.startsWith('ตัวชี้วัด') &&
    /^ประเด็น|^ข้อบกพร่อง/.test(issue) &&
    /พัฒนา|ปรับปรุง|แก้ไข|แนวทาง|ข้อเสนอแนะ/.test(development)
  );
}

function indicatorOf(label: string): number | null {
  const [no] = /\d{1,2}(?![\d.]\d)/.exec(label) ?? [];
  return no === undefined ? null : Number(no);
}

/** The points of a cell by their numbers, which count up from 1; all of it as one where it has none. */
function pointsOf(cell: WordsCell | undefined): readonly NumberedWords[] {
  if (cell === undefined || cell.words === '' || /^[-–—]$|^ไม่มี$/.test(cell.words)) return [];
  const { words, lineAt } = runningText(cell.pieces.map((piece) => ({ ...piece, no: piece.line })));
  const starts: number[] = [];
  for (let from = 0; ;) {
    const next = new RegExp(`(?<![\\d.])${starts.length + 1}\\s?[.)](?!\\d)`).exec(words.slice(from));
    if (!next) break;
    starts.push(from + next.index);
    from += next.index + next[0].length;
  }
  if (starts.length === 0) return [{ no: null, line: lineAt(0), words }];
  return starts.map((start, place) => ({
    no: place + 1,
    line: lineAt(start),
    words: words
      .slice(start, starts[place + 1])
      .replace(/^\d+\s?[.)]\s?/, '')
      .trim(),
  }));
}
