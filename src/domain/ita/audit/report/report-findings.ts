import { auditRules, type Finding } from '../finding.ts';
import { datesOutside } from './dates.ts';
import { type ReportFacts, listFindings } from './list-findings.ts';
import type { MeasureRow, NamedMark, PrintedReport, WrittenName } from './printed-report.ts';
import { isSameMeasure } from './same-measure.ts';
import * as sentences from './sentences.ts';

/** Where a report does not agree with itself, in the order of the rules and down the report. */
export function reportFindings(report: PrintedReport, facts: ReportFacts): readonly Finding[] {
  const found = [
    ...listFindings(report, facts),
    ...markFindings(report.marks, facts),
    ...labelFindings(report),
    ...report.names.flatMap(nameFindings),
    ...unitFindings(report),
    ...followUpFindings(report),
    ...developmentFindings(report, facts),
    ...[...report.plan, ...report.followUp].flatMap(dateFindings),
  ];
  return found.sort(
    (one, other) =>
      auditRules.indexOf(one.rule) - auditRules.indexOf(other.rule) || (one.line ?? 0) - (other.line ?? 0),
  );
}

function markFindings(
  marks: readonly NamedMark[],
  { passMark, fiscalYear }: ReportFacts,
): readonly Finding[] {
  const firsts = marks.filter(({ points }, at) => marks.findIndex((one) => one.points === points) === at);
  const about = { rule: 'pass-mark', fiscalYear, cell: null } as const;
  if (passMark === null) {
    const [, second] = firsts;
    if (second === undefined) return [];
    const published = firsts.map(({ points }) => points).join(', ');
    return [
      { ...about, line: second.line, published, expected: null, message: sentences.marksSentence(firsts) },
    ];
  }
  return firsts
    .filter(({ points }) => points !== passMark)
    .map(({ line, points }): Finding => {
      const lines = marks.filter((one) => one.points === points).map((one) => one.line);
      return {
        ...about,
        line,
        published: String(points),
        expected: String(passMark),
        message: sentences.markSentence(points, { lines, expected: passMark }),
      };
    });
}

function labelFindings({ totalLabel }: PrintedReport): readonly Finding[] {
  if (totalLabel === null) return [];
  const { line, words } = totalLabel;
  // "เฉลี่ยถ่วงน้ำหนัก" is a weighted sum.
  if (!/เฉลี่ย|average|mean/i.test(words) || /ถ่วง|weighted/i.test(words)) return [];
  const message = sentences.totalLabelSentence(words);
  return [{ rule: 'total-label', ...aboutAll, line, published: words, expected: 'คะแนนรวม', message }];
}

const aboutAll = { fiscalYear: null, cell: null } as const;

function nameFindings({ kind, spellings }: WrittenName): readonly Finding[] {
  const most = Math.max(...spellings.map(({ lines }) => lines.length));
  const [usual, alsoUsual] = spellings.filter(({ lines }) => lines.length === most);
  if (usual === undefined || spellings.length === 1) return [];
  if (alsoUsual !== undefined) {
    const published = spellings.map(({ words }) => words).join(', ');
    const line = spellings[0]?.lines[0] ?? null;
    const message = sentences.spellingsSentence(kind, spellings);
    return [{ rule: 'name', ...aboutAll, line, published, expected: null, message }];
  }
  return spellings
    .filter((spelling) => spelling !== usual)
    .map((spelling): Finding => ({
      rule: 'name',
      ...aboutAll,
      line: spelling.lines[0] ?? null,
      published: spelling.words,
      expected: usual.words,
      message: sentences.spellingSentence(kind, spelling, usual),
    }));
}

function unitFindings({ otherUnits }: PrintedReport): readonly Finding[] {
  return otherUnits.map((unit): Finding => ({
    rule: 'unit-kind',
    ...aboutAll,
    line: unit.lines[0] ?? null,
    published: unit.words,
    expected: unit.own,
    message: sentences.unitSentence(unit),
  }));
}

/** Only of one year's plan and its follow-up: a report without either, or with last year's, says nothing of it. */
function followUpFindings({ plan, followUp }: PrintedReport): readonly Finding[] {
  const isOfYear = (one: MeasureRow) => (other: MeasureRow) =>
    one.fiscalYear === null || other.fiscalYear === null || one.fiscalYear === other.fiscalYear;
  const lonely = (rows: readonly MeasureRow[], others: readonly MeasureRow[]): readonly MeasureRow[] =>
    rows.filter((row) => {
      const ofYear = others.filter(isOfYear(row));
      return ofYear.length > 0 && !ofYear.some((other) => isSameMeasure(row.measure, other.measure));
    });
  const told = (row: MeasureRow, message: Finding['message']): Finding => ({
    rule: 'plan-follow-up',
    fiscalYear: row.fiscalYear,
    cell: null,
    line: row.line,
    published: row.measure,
    expected: null,
    message,
  });
  return [
    ...lonely(plan, followUp).map((row) => told(row, sentences.notFollowedSentence(row))),
    ...lonely(followUp, plan).map((row) => told(row, sentences.notPlannedSentence(row))),
  ];
}

/** Where developments have no numbers they may stand for all issues. */
function developmentFindings({ issues }: PrintedReport, { fiscalYear }: ReportFacts): readonly Finding[] {
  return issues.flatMap(({ indicator, issues: points, developments }) => {
    const isForAll = developments.some(({ no }) => no === null);
    const without = points.filter(({ no }) => !isForAll && !developments.some((one) => one.no === no));
    return without.map((point): Finding => ({
      rule: 'no-development',
      fiscalYear,
      cell: null,
      line: point.line,
      published: point.words,
      expected: null,
      message: sentences.noDevelopmentSentence(indicator, point),
    }));
  });
}

function dateFindings(row: MeasureRow): readonly Finding[] {
  const { fiscalYear } = row;
  if (fiscalYear === null) return [];
  return datesOutside(row).map((date): Finding => ({
    rule: 'date',
    fiscalYear,
    cell: null,
    line: date.line,
    published: date.words,
    expected: date.expected,
    message: sentences.dateSentence(date, fiscalYear),
  }));
}
