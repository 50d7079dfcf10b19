import type { LocalText } from '../../basics/local-text.ts';
import type { Certainty, Sourced } from '../edition.ts';
import { type Points, points } from '../points.ts';
import type { Faults, Line } from './lines.ts';
import { certaintyWords, codeFor, type Column, type Kind } from './words.ts';

/** Reads the cells of one kind's rows; what is wrong is told, and something harmless taken in its place. */
export interface CellReader {
  /** Rows of a kind whose code stands there and stands once. */
  named(kind: Kind): readonly Line[];
  text(line: Line): LocalText;
  points(line: Line, column: Column): Points;
  whole(line: Line, column: Column): number;
  sure(line: Line): Sourced;
  certainty(line: Line, column: 'certainty' | 'detail'): Certainty;
  /** The row of these kinds that a cell names. */
  parent(line: Line, column: 'of' | 'value', among: ReadonlyMap<string, unknown>): boolean;
}

export function cellReader(lines: readonly Line[], faults: Faults): CellReader {
  const sources = new Set(lines.filter(({ kind }) => kind === 'source').map(({ cells }) => cells.code));
  const number = (line: Line, column: Column): number | null => {
    const cell = arabic(line.cells[column]);
    if (/^\d{1,9}([.,]\d{1,9})?$/.test(cell)) return Number(cell.replace(',', '.'));
    faults.tell(cell === '' ? 'missing' : 'not-a-number', { line, column });
    return null;
  };
  const certainty: CellReader['certainty'] = (line, column) => {
    const found = codeFor(certaintyWords, line.cells[column]);
    if (found === null) faults.tell(line.cells[column] === '' ? 'missing' : 'unknown-word', { line, column });
    return found ?? 'memory';
  };
  return {
    named(kind) {
      const seen = new Set<string>();
      return lines.filter((line) => {
        if (line.kind !== kind) return false;
        const { code, of } = line.cells;
        const name = kind === 'option' ? `${of} ${code}` : code;
        if (code === '') faults.tell('missing', { line, column: 'code' });
        else if (seen.has(name)) faults.tell('twice', { line, column: 'code' });
        const isFirst = code !== '' && !seen.has(name);
        seen.add(name);
        return isFirst;
      });
    },
    text(line) {
      const { th, en } = line.cells;
      if (th === '') faults.tell('missing', { line, column: 'th' });
      return { th, en };
    },
    points(line, column) {
      const value = number(line, column) ?? 0;
      if (value > 100) faults.tell('out-of-range', { line, column });
      return points(Math.min(value, 100));
    },
    whole(line, column) {
      const value = number(line, column) ?? 0;
      if (!Number.isSafeInteger(value)) faults.tell('not-a-number', { line, column });
      return Math.trunc(value);
    },
    certainty,
    sure(line) {
      const named = line.cells.sources.split(/[\s,]+/).filter((code) => code !== '');
      if (named.some((code) => !sources.has(code)))
        faults.tell('unknown-source', { line, column: 'sources' });
      return { certainty: certainty(line, 'certainty'), sources: named };
    },
    parent(line, column, among) {
      const cell = line.cells[column];
      const isKnown = among.has(cell);
      if (!isKnown) faults.tell(cell === '' ? 'missing' : 'unknown-parent', { line, column });
      return isKnown;
    },
  };
}

/** 0–9 for ๐–๙: both are typed. */
export function arabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
}
