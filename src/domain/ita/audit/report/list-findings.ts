import { type Points, roundForShow } from '../../points.ts';
import type { Finding } from '../finding.ts';
import type { ListRule, PrintedReport } from './printed-report.ts';
import { listSentence } from './sentences.ts';

/** What a report is held against. */
export interface ReportFacts {
  /** The year that its results are of. */
  readonly fiscalYear: number;
  /** Of that year by number of indicator, as printed; whatever is left out is not judged. */
  readonly scores: ReadonlyMap<number, Points>;
  /** Of the year's edition; `null` where it is not known. */
  readonly passMark: Points | null;
}

/** One finding for each list that does not keep its own rule, with all that it names wrongly or leaves out. */
export function listFindings(
  { lists }: PrintedReport,
  { scores, fiscalYear }: ReportFacts,
): readonly Finding[] {
  return lists.flatMap(({ line, rule, numbers }): readonly Finding[] => {
    const all = [...scores].map(([no, score]) => ({ no, score })).sort((one, other) => one.no - other.no);
    const keeping = all.filter(({ score }) => keeps(rule, score, scores));
    const wrong = all.filter(({ no }) => numbers.includes(no) && !keeping.some((one) => one.no === no));
    const missing = keeping.filter(({ no }) => !numbers.includes(no));
    if (wrong.length === 0 && missing.length === 0) return [];
    return [
      {
        rule: ruleOf(rule),
        fiscalYear,
        cell: null,
        line,
        published: numbers.join(', '),
        expected: keeping.map(({ no }) => no).join(', '),
        message: listSentence(rule, { wrong, missing }),
      },
    ];
  });
}

function ruleOf({ kind }: ListRule): 'highest-list' | 'strength-list' | 'weakness-list' {
  if (kind === 'most') return 'highest-list';
  return kind === 'more' || kind === 'at-least' ? 'strength-list' : 'weakness-list';
}

function keeps(rule: ListRule, score: Points, scores: ReadonlyMap<number, Points>): boolean {
  const shown = roundForShow(score);
  const all = [...scores.values()].map(roundForShow);
  switch (rule.kind) {
    case 'most':
      return shown === Math.max(...all);
    case 'least':
      return shown === Math.min(...all);
    case 'more':
      return shown > rule.than;
    case 'at-least':
      return shown >= rule.than;
    case 'less':
      return shown < rule.than;
    case 'at-most':
      return shown <= rule.than;
    default:
      return rule satisfies never;
  }
}
