import type { LocalText } from '../../basics/local-text.ts';
import { isNumber, tidy } from './cell.ts';

/** An indicator by which a table's row may be known; several names for a number are several of these. */
export interface NamedIndicator {
  readonly no: number;
  readonly name: LocalText;
}

/** What a row of a table is about. */
export type RowMeaning =
  | { readonly kind: 'indicator'; readonly no: number }
  /** Numbered as one indicator and named as another, or by a number that no indicator has. */
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'total' }
  | { readonly kind: 'level' }
  /** The mean of an instrument, a sub-indicator: known, and not read. */
  | { readonly kind: 'passed-over' }
  | { readonly kind: 'unknown' };

/** A row's label and in which of its cells it stands. */
export interface RowLabel {
  readonly meaning: RowMeaning;
  readonly at: number;
}

/** Reads what a row is about: its first cell that says so; the instrument may stand before it. */
export function labelOf(row: readonly string[], indicators: readonly NamedIndicator[]): RowLabel {
  let isAfterInstrument = false;
  let isFirst = true;
  for (const [at, cell] of row.entries()) {
    if (tidy(cell) === '') continue;
    const meaning = isFirst ? bareNumber(row, at, indicators) : null;
    const found = meaning ?? meaningOf(cell, indicators);
    if (found.kind === 'indicator' || found.kind === 'contradiction') return { meaning: found, at };
    if (found.kind === 'passed-over' && instrument.test(tidy(cell))) {
      isAfterInstrument = true; // and the next cell may still be the first word of the row
      continue;
    }
    isFirst = false;
    if (found.kind === 'unknown') continue;
    return isAfterInstrument ? { meaning: { kind: 'passed-over' }, at } : { meaning: found, at };
  }
  return { meaning: { kind: isAfterInstrument ? 'passed-over' : 'unknown' }, at: 0 };
}

// "1" in a column of its own, its name in the next or nowhere.
function bareNumber(
  row: readonly string[],
  at: number,
  indicators: readonly NamedIndicator[],
): RowMeaning | null {
  const found = /^(\d{1,2})[.)]?$/.exec(tidy(row[at] ?? ''));
  if (!found) return null;
  const next = row[at + 1] ?? '';
  return numbered(Number(found[1]), isNumber(next) ? '' : next, indicators);
}

function meaningOf(cell: string, indicators: readonly NamedIndicator[]): RowMeaning {
  const words = tidy(cell);
  if (isNumber(words)) return { kind: 'unknown' };
  if (/^\d{1,2}\.\d/.test(words)) return { kind: 'passed-over' };
  const found = /^(?:ตัวชี้วัด(?:ที่)?|indicator|no\.?)?\s?(\d{1,2})(?!\d)\s?[.):]?\s?(\D.*)?$/i.exec(words);
  if (found) return numbered(Number(found[1]), found[2] ?? '', indicators);
  const named = numbersOf(words, indicators);
  const [no] = named;
  if (no !== undefined) return named.length === 1 ? { kind: 'indicator', no } : { kind: 'contradiction' };
  if (instrument.test(words)) return { kind: 'passed-over' };
  const bare = words.replace(/\(.*?\)/g, '').replace(/[\s:]/g, '');
  if (total.test(bare)) return { kind: 'total' };
  return { kind: level.test(bare) ? 'level' : 'unknown' };
}

function numbered(no: number, name: string, indicators: readonly NamedIndicator[]): RowMeaning {
  if (!indicators.some((one) => one.no === no)) return { kind: 'contradiction' };
  const named = numbersOf(name, indicators);
  return named.length === 0 || named.includes(no) ? { kind: 'indicator', no } : { kind: 'contradiction' };
}

/** The numbers of the indicators that are called so. */
function numbersOf(name: string, indicators: readonly NamedIndicator[]): readonly number[] {
  const called = plain(name);
  if (called === '') return [];
  const found = indicators.filter((one) => plain(one.name.th) === called || plain(one.name.en) === called);
  return [...new Set(found.map(({ no }) => no))];
}

function plain(name: string): string {
  return tidy(name)
    .replace(/^ตัวชี้วัด(ที่)?/, '')
    .replace(/\((IIT|EIT|OIT)\)/, '')
    .replace(/\s/g, '')
    .toLowerCase();
}

const instrument = /\b(IIT|EIT|OIT)\b/;
const total =
  /^(ผล|ค่า)?(คะแนน)?(ผลการประเมิน|การประเมิน|ITA)?(เฉลี่ย|รวม|ภาพรวม|สุทธิ)(เฉลี่ย|รวม|สุทธิ|ทั้งหมด|ทั้งสิ้น|ของ|หน่วยงาน|การประเมิน|ถ่วงน้ำหนัก|ITA)*$|^คะแนน(ผลการประเมิน|ITA)$|^(total|overall|average|mean)(scores?|points)?$/i;
const level = /^(ผลการประเมิน)?(ระดับ|level|rating)/i;
