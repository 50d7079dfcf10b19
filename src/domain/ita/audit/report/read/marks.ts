import { points } from '../../../points.ts';
import type { NamedMark } from '../printed-report.ts';
import { type RunningText, spaced } from './lines.ts';

/** Every pass mark that is named: "ผ่านเกณฑ์ (58 คะแนนขึ้นไป)". The share of offices that should pass is none. */
export function readMarks({ words, lineAt }: RunningText): readonly NamedMark[] {
  return [...words.matchAll(mark)].flatMap((found): readonly NamedMark[] => {
    const value = Number(found[1]);
    return value <= 100 ? [{ line: lineAt(found.index), points: points(value) }] : [];
  });
}

const mark = new RegExp(
  `${spaced('ผ่านเกณฑ์')}[^\\d]{0,40}?(\\d{1,3}(?:\\.\\d{1,2})?)\\s?${spaced('คะแนน')}`,
  'g',
);
