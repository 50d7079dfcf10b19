import { addDays, dayFromNumber, parseDay, type Day } from '../../calendar/day.ts';

/** Whether 3/12 is the third of December or the twelfth of March. */
export type DayOrder = 'day-first' | 'month-first';

/** Between the years that people write and those that are stored. */
const buddhist = 543;
/** Days from the one before Excel's first to 1970-01-01. */
const excelStart = 25_569;
/** Serial numbers of 1954 to 2119: other numbers are no days. */
const excelDays = { least: 20_000, most: 80_000 } as const;

const months: readonly (readonly string[])[] = [
  ['มกราคม', 'ม.ค.', 'january', 'jan'],
  ['กุมภาพันธ์', 'ก.พ.', 'february', 'feb'],
  ['มีนาคม', 'มี.ค.', 'march', 'mar'],
  ['เมษายน', 'เม.ย.', 'april', 'apr'],
  ['พฤษภาคม', 'พ.ค.', 'may'],
  ['มิถุนายน', 'มิ.ย.', 'june', 'jun'],
  ['กรกฎาคม', 'ก.ค.', 'july', 'jul'],
  ['สิงหาคม', 'ส.ค.', 'august', 'aug'],
  ['กันยายน', 'ก.ย.', 'september', 'sept', 'sep'],
  ['ตุลาคม', 'ต.ค.', 'october', 'oct'],
  ['พฤศจิกายน', 'พ.ย.', 'november', 'nov'],
  ['ธันวาคม', 'ธ.ค.', 'december', 'dec'],
];

/**
 * Reads a day as files write it: `12/3/2568 14:05`, `12 มี.ค. 68`, `2025-03-12T07:05:00Z`, `Mar 12, 2025`, an Excel
 * serial number. Years from 2400 on are Buddhist. A time with a zone is taken to Thailand's day.
 *
 * @param order of day and month where both are numbers and the year stands last
 * @returns `null` for what is no day
 */
export function readDay(written: string, order: DayOrder): Day | null {
  const text = arabic(written).trim().toLowerCase();
  if (text.length > 60) return null;
  return yearFirst(text) ?? named(text) ?? numbered(text, order) ?? serial(text);
}

/** What a column says about its order of day and month. */
export type OrderFound = DayOrder | 'doubtful' | 'both' | 'none';

/**
 * Tells the order of a column's days: by numbers above twelve.
 * @returns 'doubtful' where every one could be read either way; 'both' where some can only be read one way and some only
 *   the other; 'none' where no day is written so
 */
export function orderIn(texts: readonly string[]): OrderFound {
  let [dayFirst, monthFirst, either] = [0, 0, 0];
  for (const text of texts) {
    const [, first = '', second = ''] = partsOf(arabic(text).trim()) ?? [];
    if (first === '') continue;
    if (Number(first) > 12) dayFirst += 1;
    else if (Number(second) > 12) monthFirst += 1;
    else if (Number(first) !== Number(second)) either += 1;
  }
  if (dayFirst > 0 && monthFirst > 0) return 'both';
  if (dayFirst > 0) return 'day-first';
  if (monthFirst > 0) return 'month-first';
  return either > 0 ? 'doubtful' : 'none';
}

function partsOf(text: string): RegExpExecArray | null {
  return /^(\d{1,2})\s?[/.\-\s]\s?(\d{1,2})\s?[/.\-\s]\s?(\d{4}|\d{2})(?!\d)/.exec(text);
}

function yearFirst(text: string): Day | null {
  const found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t,\s]+(\d{1,2}):(\d{2})(.*))?$/.exec(text);
  if (found === null) return null;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', rest = ''] = found;
  const read = dayOf({ year: Number(year), month: Number(month), day: Number(day) });
  const zone = /(?:(z)|([+-])(\d{1,2}):?(\d{2})?)\s*$/.exec(rest);
  if (read === null || zone === null) return read;
  const [, z, sign, hours = '0', minutes = '0'] = zone;
  const ahead = z === undefined ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0;
  const half = /(am|pm)/.exec(rest)?.[1];
  const hourOfDay = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  // Thailand is seven hours ahead all year.
  return addDays(read, Math.floor((hourOfDay * 60 + Number(minute) - ahead + 7 * 60) / (24 * 60)));
}

function named(text: string): Day | null {
  for (const [at, names] of months.entries()) {
    const name = names.find((one) => text.includes(one));
    if (name === undefined) continue;
    const place = text.indexOf(name);
    const [before, after] = [text.slice(0, place), text.slice(place + name.length)];
    const dayBefore = /(\d{1,2})\D*$/.exec(before)?.[1];
    const day = dayBefore ?? /^\D*(\d{1,2})(?!\d)/.exec(after)?.[1];
    const behind = dayBefore === undefined ? after.replace(/^\D*\d{1,2}/, '') : after;
    const year = /^\D*?(\d{4}|\d{2})(?!\d)/.exec(behind)?.[1];
    if (day === undefined || year === undefined) return null;
    // With a Thai name two digits are a Buddhist year, as in 68; with an English one they are none of ours to guess.
    if (year.length === 2 && !/[ก-๙]/.test(name)) return null;
    return dayOf({
      year: year.length === 2 ? 2500 + Number(year) : Number(year),
      month: at + 1,
      day: Number(day),
    });
  }
  return null;
}

function numbered(text: string, order: DayOrder): Day | null {
  const [, first = '', second = '', last = ''] = partsOf(text) ?? [];
  if (first === '') return null;
  const year = last.length === 4 ? Number(last) : shortYear(Number(last));
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return year === null ? null : dayOf({ year, month: Number(month), day: Number(day) });
}

/** 55–99 is a Buddhist year, 10–40 a common one; between and below nobody can tell. */
function shortYear(year: number): number | null {
  if (year >= 55) return 2500 + year;
  return year >= 10 && year <= 40 ? 2000 + year : null;
}

function serial(text: string): Day | null {
  const number = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return number < excelDays.least || number > excelDays.most ? null : dayFromNumber(number - excelStart);
}

interface Said {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf({ year, month, day }: Said): Day | null {
  const common = year > 2400 ? year - buddhist : year;
  const two = (value: number): string => String(value).padStart(2, '0');
  return parseDay(`${String(common).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

const thaiZero = '๐'.charCodeAt(0);

/** Arabic digits for Thai ones. */
export function arabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
}
