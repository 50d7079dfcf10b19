import { bangkokMoment } from './bangkok.ts';
import { thaiDigits } from './numbers.ts';
import { defineTexts, type Language } from './texts.ts';

/** The months as lists write them, apart by spaces. */
export const shortMonths = defineTexts(
  { names: 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.' },
  { names: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec' },
);

/** The months in full, apart by spaces. */
export const longMonths = defineTexts(
  {
    names: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  },
  { names: 'January February March April May June July August September October November December' },
);

const texts = defineTexts(
  {
    today: 'วันนี้',
    yesterday: 'เมื่อวาน',
    tomorrow: 'พรุ่งนี้',
    workingDaysAgo: (count: number) => `${count} วันทำการที่แล้ว`,
    dueToday: 'ครบกำหนดวันนี้',
    workingDaysLeft: (count: number) => `เหลือ ${count} วันทำการ`,
    workingDaysOver: (count: number) => `เกินมา ${count} วันทำการ`,
  },
  {
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    workingDaysAgo: (count) => (count === 1 ? '1 working day ago' : `${count} working days ago`),
    dueToday: 'due today',
    workingDaysLeft: (count) => (count === 1 ? '1 working day left' : `${count} working days left`),
    workingDaysOver: (count) => (count === 1 ? '1 working day over' : `${count} working days over`),
  },
);

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Buddhist year that a common-era year is called in Thailand. */
export function buddhistYear(commonYear: number): number {
  return commonYear + 543;
}

/**
 * A moment as people say it: วันนี้ 09:14, เมื่อวาน 16:02, 20 พ.ย. 2569 14:00.
 *
 * @param instant UTC milliseconds
 * @param now UTC milliseconds of the reader's clock
 */
export function sayInstant(instant: number, now: number, language: Language): string {
  return `${sayDayOf(instant, now, language)} ${sayTime(instant)}`;
}

/**
 * The day of a moment as people say it: วันนี้, เมื่อวาน, พรุ่งนี้, 20 พ.ย. 2569.
 *
 * @param instant UTC milliseconds
 * @param now UTC milliseconds of the reader's clock
 */
export function sayDayOf(instant: number, now: number, language: Language): string {
  const moment = bangkokMoment(instant);
  const words = texts(language);
  switch (moment.dayNumber - bangkokMoment(now).dayNumber) {
    case 0:
      return words.today;
    case -1:
      return words.yesterday;
    case 1:
      return words.tomorrow;
    default:
      return write(moment, shortMonths(language).names, language);
  }
}

/**
 * Hours and minutes in Bangkok: 09:14.
 *
 * @param instant UTC milliseconds
 */
export function sayTime(instant: number): string {
  const { hour, minute } = bangkokMoment(instant);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/**
 * A day with its short month: 20 พ.ย. 2569, 20 Nov 2026.
 *
 * @param isoDay YYYY-MM-DD, common era
 */
export function sayDay(isoDay: string, language: Language): string {
  return write(readDay(isoDay), shortMonths(language).names, language);
}

/**
 * A day with its full month: 20 พฤศจิกายน 2569, 20 November 2026.
 *
 * @param isoDay YYYY-MM-DD, common era
 */
export function sayLongDay(isoDay: string, language: Language): string {
  return write(readDay(isoDay), longMonths(language).names, language);
}

/**
 * A day as official papers write it: ๒๐ พฤศจิกายน ๒๕๖๙.
 *
 * @param isoDay YYYY-MM-DD, common era
 */
export function sayPaperDay(isoDay: string): string {
  return thaiDigits(sayLongDay(isoDay, 'th'));
}

/**
 * How long ago in working days: วันนี้, 3 วันทำการที่แล้ว.
 *
 * @param count whole working days since, from 0
 */
export function sayWorkingDaysAgo(count: number, language: Language): string {
  const words = texts(language);
  return count <= 0 ? words.today : words.workingDaysAgo(count);
}

/**
 * How long is left until a promised day: เหลือ 3 วันทำการ, ครบกำหนดวันนี้, เกินมา 2 วันทำการ.
 *
 * @param count whole working days left; negative when the day has passed
 */
export function sayWorkingDaysLeft(count: number, language: Language): string {
  const words = texts(language);
  if (count === 0) return words.dueToday;
  return count > 0 ? words.workingDaysLeft(count) : words.workingDaysOver(-count);
}

/**
 * The Bangkok day of a moment, as it is stored.
 *
 * @param instant UTC milliseconds
 * @returns YYYY-MM-DD, common era
 */
export function isoDayOf(instant: number): string {
  const { year, month, day } = bangkokMoment(instant);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function readDay(isoDay: string): CalendarDay {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDay) ?? [];
  if (year === undefined) throw new RangeError(`a day is YYYY-MM-DD, got ${isoDay}`);
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function write({ year, month, day }: CalendarDay, monthNames: string, language: Language): string {
  const name = monthNames.split(' ')[month - 1] ?? '';
  return `${day} ${name} ${language === 'th' ? buddhistYear(year) : year}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
