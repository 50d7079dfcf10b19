import type { MeasureRow, PrintedReport } from '../printed-report.ts';
import { bare, isSilent, type ReportLine } from './lines.ts';
import { readTables } from './tables.ts';

/** The measures that were planned, and those that were followed up, by the heading above their tables. */
export function readMeasures(lines: readonly ReportLine[]): Pick<PrintedReport, 'plan' | 'followUp'> {
  const headings = lines.flatMap((line, at) => headingAt(lines, { line, at }));
  const plan: MeasureRow[] = [];
  const followUp: MeasureRow[] = [];
  for (const { line, head, rows } of readTables(lines, isHead)) {
    const heading = headings.filter(({ no }) => no < line).at(-1);
    if (heading === undefined) continue;
    const isFollowUp = heading.isFollowUp || head.some((words) => followedUp.test(bare(words)));
    const column = Math.max(
      0,
      head.findIndex((words) => measure.test(bare(words))),
    );
    const read = rows.map(({ line: no, cells }): MeasureRow => ({
      line: no,
      fiscalYear: heading.fiscalYear,
      measure: cells[column]?.words ?? '',
      cells: cells.map((cell, place) => ({ ...cell, head: head[place] ?? '' })),
    }));
    for (const row of read) if (row.measure !== '') (isFollowUp ? followUp : plan).push(row);
  }
  return { plan, followUp };
}

const measure = /^มาตรการ|^แนวทาง/;
const followedUp = /^ข้อเสนอแนะ|^ผลการดำเนิน/;

function isHead(cells: readonly string[]): boolean {
  const words = cells.map(bare);
  return (
    words.slice(0, 2).some((cell) => measure.test(cell)) &&
    words.some((cell) => /วิธี|ระยะเวลา|ผู้รับผิดชอบ/.test(cell))
  );
}

// A heading's second line may stand after some blank ones.
const near = 6;

interface Heading {
  readonly no: number;
  readonly isFollowUp: boolean;
  readonly fiscalYear: number | null;
}

function headingAt(
  lines: readonly ReportLine[],
  { line, at }: { readonly line: ReportLine; readonly at: number },
): readonly Heading[] {
  const found = line.cells.length > 1 ? null : heading.exec(bare(line.words));
  if (!found) return [];
  const next = lines.slice(at + 1, at + near).find((one) => !isSilent(one));
  const fiscalYear = yearIn(line.words, endsWithYear) ?? yearIn(next?.words ?? '', isYear);
  return [{ no: line.no, isFollowUp: found[1] !== undefined, fiscalYear }];
}

const heading =
  /^(?:\d+[.)])?(?:การกำหนด|แผน)?((?:รายงาน|สรุป)*ผลการดำเนิน(?:การ|งาน)(?:ตาม)?)?(?:แผน)?มาตรการ(?:เพื่อ)?ส่งเสริมคุณธรรม/;

/** The year that a heading ends with. */
const endsWithYear = /(?:ปีงบประมาณ|พ\.ศ\.)(25\d\d)$/;
/** The same, come down into a line of its own. */
const isYear = /^(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\.ศ\.)?(25\d\d)$/;

function yearIn(words: string, pattern: RegExp): number | null {
  const found = pattern.exec(bare(words));
  return found ? Number(found[1]) : null;
}
