import type { LocalText } from '../../basics/local-text.ts';
import type { CellFault, Columns } from './cells.ts';
import { type Direction, printed } from './numbers.ts';
import type { CellName } from './printed.ts';

/** How a cell is called in a sentence. */
export function cellNamed(cell: CellName, edition: Columns): LocalText {
  const [, kind, no] = /^(i|direction)(\d+)$/.exec(cell) ?? [];
  if (no === undefined) return plainCells[cell] ?? { th: cell, en: cell };
  const name = edition.indicators.find((one) => String(one.no) === no)?.name ?? { th: '', en: '' };
  const th = `ตัวชี้วัด ${no} ${name.th}`.trim();
  const en = `indicator ${no} ${name.en}`.trim();
  return kind === 'i' ? { th, en } : { th: `ทิศทางของ${th}`, en: `the direction of ${en}` };
}

const plainCells: Readonly<Record<string, LocalText>> = {
  total: { th: 'คะแนนรวม', en: 'the total' },
  level: { th: 'ระดับ', en: 'the level' },
};

const directionWords: Readonly<Record<Direction, LocalText>> = {
  rose: { th: 'เพิ่มขึ้น', en: 'rose' },
  fell: { th: 'ลดลง', en: 'fell' },
  same: { th: 'คงที่', en: 'stayed' },
};

/** A direction as reports print it. */
export function directionNamed(direction: Direction): LocalText {
  return directionWords[direction];
}

/** How a sum is not what it should be; all in hundredths, `low` and `high` apart where cells are missing. */
export interface SumSaid {
  readonly name: LocalText;
  readonly published: number;
  readonly low: number;
  readonly high: number;
}

export function sumSaid({ name, published, low, high }: SumSaid): LocalText {
  const given = low === high ? printed(low) : `${printed(low)}–${printed(high)}`;
  const by = printed(Math.abs(published - (published > high ? high : low)));
  return {
    th: `${name.th}ที่พิมพ์คือ ${printed(published)} แต่ตัวชี้วัดที่พิมพ์ให้ ${given} ต่างกัน ${by} ซึ่งมากกว่าที่การปัดเศษทำได้`,
    en: `${sentence(name.en)} is printed as ${printed(published)}, but the printed indicators give ${given}: ${by} apart, more than rounding can do`,
  };
}

export interface LevelSaid {
  readonly published: string;
  readonly expected: string;
  /** Hundredths; `null` where the total is not printed. */
  readonly total: number | null;
  /** The level asks something of each instrument too. */
  readonly hangsOnAll: boolean;
}

export function levelSaid({ published, expected, total, hangsOnAll }: LevelSaid): LocalText {
  if (hangsOnAll && total !== null)
    return {
      th: `ระดับที่พิมพ์คือ ${published} แต่คะแนนรวม ${printed(total)} กับคะแนนของแต่ละเครื่องมือตรงกับระดับ ${expected}`,
      en: `The level is printed as ${published}, but the total of ${printed(total)} with the score of each instrument gives ${expected}`,
    };
  const at = total === null ? { th: 'ตัวชี้วัดที่พิมพ์', en: 'the printed indicators' } : null;
  return {
    th: `ระดับที่พิมพ์คือ ${published} แต่${at?.th ?? `คะแนน ${printed(total ?? 0)}`} อยู่ในช่วงของระดับ ${expected}`,
    en: `The level is printed as ${published}, but ${at?.en ?? printed(total ?? 0)} lies in the band of ${expected}`,
  };
}

export interface DirectionSaid {
  readonly name: LocalText;
  readonly published: string;
  readonly before: number;
  readonly now: number;
  readonly did: Direction;
}

export function directionSaid({ name, published, before, now, did }: DirectionSaid): LocalText {
  const way = `${printed(before)} → ${printed(now)}`;
  return {
    th: `${name.th}พิมพ์ว่า “${published}” แต่ ${way} คือ${directionNamed(did).th}`,
    en: `${sentence(name.en)} is printed as “${published}”, but ${way} ${directionNamed(did).en}`,
  };
}

/** @param nearest the reachable scores around it, in hundredths */
export function latticeSaid(name: LocalText, value: number, nearest: readonly number[]): LocalText {
  const around = nearest.map(printed).join(', ');
  return {
    th: `${name.th}พิมพ์ว่า ${printed(value)} แต่ไม่ว่าผ่านข้อใดบ้างก็ไม่ได้คะแนนนี้ ค่าที่เป็นไปได้และใกล้ที่สุดคือ ${around}`,
    en: `${sentence(name.en)} is printed as ${printed(value)}, but no set of passed items gives that score; the nearest possible are ${around}`,
  };
}

const cellSaid: Readonly<Record<CellFault['rule'], (name: LocalText, words: string) => LocalText>> = {
  range: ({ th, en }, words) => ({
    th: `${th}พิมพ์ว่า “${words}” แต่คะแนนต้องอยู่ระหว่าง 0 ถึง 100`,
    en: `${sentence(en)} is printed as “${words}”, but a score lies between 0 and 100`,
  }),
  'not-a-number': ({ th, en }, words) => ({
    th: `${th}พิมพ์ว่า “${words}” ซึ่งอ่านเป็นคะแนนไม่ได้`,
    en: `${sentence(en)} is printed as “${words}”, which cannot be read as a score`,
  }),
  decimals: ({ th, en }, words) => ({
    th: `${th}พิมพ์ว่า “${words}” ซึ่งไม่ใช่ทศนิยมสองตำแหน่งเหมือนช่องอื่น`,
    en: `${sentence(en)} is printed as “${words}”: not with two decimals, as the other cells`,
  }),
  missing: ({ th, en }) => ({
    th: `ไม่มี${th} จึงตรวจได้ไม่ครบ`,
    en: `${sentence(en)} is missing, so not everything could be checked`,
  }),
};

export function cellFaultSaid(rule: CellFault['rule'], name: LocalText, words: string): LocalText {
  return cellSaid[rule](name, words);
}

export function yearTwice(fiscalYear: number): LocalText {
  return { th: `มีปี ${fiscalYear} อยู่สองครั้ง`, en: `${fiscalYear} stands there twice` };
}

export function yearAside(fiscalYear: number): LocalText {
  return { th: `ปี ${fiscalYear} ไม่เรียงตามลำดับปี`, en: `${fiscalYear} does not stand in the order of years` };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
