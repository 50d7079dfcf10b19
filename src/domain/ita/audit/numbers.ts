import type { Edition, InstrumentCode } from '../edition.ts';
import { figureOf, tidy } from '../published-table/cell.ts';
import { type CellName, type PrintedYear, wordsIn } from './printed.ts';

/** What came of an indicator since the year before, as words or a signed number say it. */
export type Direction = 'rose' | 'fell' | 'same';

/**
 * A printed year as numbers. All points are whole hundredths: exact, and what is printed. `null` where a cell is empty
 * or cannot be read.
 */
export interface Numbers {
  /** By number of indicator. */
  readonly indicators: ReadonlyMap<number, number | null>;
  readonly instruments: ReadonlyMap<InstrumentCode, number | null>;
  readonly total: number | null;
  /** Code of the edition's level, or the words where it knows none such; `null` where nothing is printed. */
  readonly level: string | null;
  /** By number of indicator, where something readable is printed. */
  readonly directions: ReadonlyMap<number, Direction>;
}

/** Reads what a year's cells say, as numbers. */
export function numbersOf(year: PrintedYear, edition: Edition): Numbers {
  const points = (cell: CellName): number | null => hundredthsIn(wordsIn(year, cell));
  const directions = edition.indicators.flatMap(({ no }) => {
    const direction = directionOf(wordsIn(year, `direction${no}`));
    return direction === null ? [] : [[no, direction] as const];
  });
  return {
    indicators: new Map(edition.indicators.map(({ no }) => [no, points(`i${no}`)])),
    instruments: new Map(edition.instruments.map(({ code }) => [code, points(code)])),
    total: points('total'),
    level: levelIn(wordsIn(year, 'level'), edition),
    directions: new Map(directions),
  };
}

/** A printed score in whole hundredths; `null` where there is none between 0 and 100. */
export function hundredthsIn(words: string): number | null {
  const figure = figureOf(words);
  return figure.kind === 'figure' ? Math.round(figure.points * 100) : null;
}

/** Hundredths as they are printed. */
export function printed(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

/** The level that words name, by its code; the words themselves where the edition has none such. */
function levelIn(words: string, { levels }: Edition): string | null {
  const named = tidy(words).replace(beforeLevel, '').replace(/["“”]/g, '');
  if (named === '' || figureOf(named).kind === 'blank') return null;
  for (const part of [named, ...levelParts.flatMap((pattern) => pattern.exec(named)?.[1] ?? [])]) {
    const found = levels.find(({ code, name }) => [code, name.th, name.en].map(bare).includes(bare(part)));
    if (found !== undefined) return found.code;
  }
  return passing.test(bare(named)) ? null : named;
}

function bare(words: string): string {
  return words.replace(/\s/g, '').toLowerCase();
}

const beforeLevel = /^(?:(?:ระดับ(?:ผล)?(?:การประเมิน)?|เกรด|level\b|grade\b)\s?:?\s?)+/i;
/** "D (Poor)", "พอใช้ (D)", "D Poor", "D.": a level may have another word beside it. */
const levelParts = [/^([^()]+)\(/, /\(([^()]+)\)$/, /^([a-z]{1,2})\b(?![-+])/i];
/** Whether the pass mark is reached: that is no level, where it is not the name of one. */
const passing = /^(?:ไม่)?ผ่าน(?:เกณฑ์)?$/;

/**
 * What words say of a change.
 * @returns `null` where they say nothing that is known: no word is guessed
 */
export function directionOf(words: string): Direction | null {
  const said = tidy(words);
  if (/^\+?\s?0+([.,]0+)?$/.test(said)) return 'same';
  if (/^(\+\s?\d|▲|↑|เพิ่ม|สูงขึ้น|ดีขึ้น|มากขึ้น|rose|up\b|increas|higher)/i.test(said)) return 'rose';
  if (/^([-−–]\s?\d|▼|↓|ลด|ต่ำลง|น้อยลง|แย่ลง|fell|down\b|decreas|lower)/i.test(said)) return 'fell';
  return /^(คงที่|คงเดิม|เท่าเดิม|เท่ากัน|ไม่เปลี่ยน|=|→|same|unchanged|no change|equal)/i.test(said) ? 'same' : null;
}

/** What the numbers did. */
export function directionBetween(before: number, now: number): Direction {
  if (now === before) return 'same';
  return now > before ? 'rose' : 'fell';
}
