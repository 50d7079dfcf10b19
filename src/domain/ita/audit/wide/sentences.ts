import type { LocalText } from '../../../basics/local-text.ts';
import type { CellPlace } from '../printed.ts';
import { neededColumns, type WideColumn } from './columns.ts';
import type { WideProblem } from './problem.ts';

/** What is wrong and what to do; where, `placeText` says. */
export function wideProblemText(problem: WideProblem): LocalText {
  switch (problem.kind) {
    case 'no-head':
      return {
        th: `ไม่พบชื่อคอลัมน์ โปรดตั้งชื่อไว้เหนือข้อมูล: ${listed(neededColumns, thai)}`,
        en: `The names of the columns are not there. Put them above the rows: ${listed(neededColumns, english)}.`,
      };
    case 'missing-columns':
      return {
        th: `ไม่มีคอลัมน์ ${listed(problem.columns, thai)} โปรดเพิ่ม แม้จะไม่มีข้อมูล`,
        en: `Missing columns: ${listed(problem.columns, english)}. Add them, even if nothing is known.`,
      };
    case 'twice-column':
      return {
        th: `คอลัมน์ “${problem.words}” ซ้ำกับคอลัมน์ก่อนหน้า โปรดเหลือไว้คอลัมน์เดียว`,
        en: `The column “${problem.words}” stands there twice. Keep one of the two.`,
      };
    case 'no-fiscal-year':
      return problem.words === ''
        ? {
            th: 'แถวนี้ไม่มีปีงบประมาณ โปรดใส่ปี พ.ศ. เช่น 2564',
            en: 'This row has no fiscal year. Put in a Buddhist year, such as 2564.',
          }
        : {
            th: `“${problem.words}” ไม่ใช่ปีงบประมาณ โปรดใส่ปี พ.ศ. เช่น 2564`,
            en: `“${problem.words}” is no fiscal year. Put in a Buddhist year, such as 2564.`,
          };
    case 'too-many-cells':
      return {
        th: `“${problem.words}” ไม่มีชื่อคอลัมน์อยู่เหนือช่อง ข้อมูลในแถวอาจเลื่อน หากใช้จุลภาคเป็นทศนิยม ให้ใส่คะแนนในเครื่องหมายคำพูด หรือคั่นช่องด้วยอัฒภาค`,
        en: `“${problem.words}” stands under no column; the cells of this row may have slipped. If the decimals have commas, put the scores in quotation marks or part the cells by semicolons.`,
      };
    case 'no-rows':
      return {
        th: 'ไม่มีข้อมูลใต้ชื่อคอลัมน์',
        en: 'There is nothing below the names of the columns.',
      };
    default:
      return problem satisfies never;
  }
}

/** Where, as spreadsheets count. */
export function placeText({ row, column }: CellPlace): LocalText {
  return { th: `บรรทัดที่ ${row} คอลัมน์ที่ ${column}`, en: `line ${row}, column ${column}` };
}

function listed(columns: readonly WideColumn[], say: (column: WideColumn) => string): string {
  return columns.map(say).join(', ');
}

function english(column: WideColumn): string {
  return column;
}

function thai(column: WideColumn): string {
  if (column === 'office') return 'หน่วยงาน (office)';
  if (column === 'fiscalYear') return 'ปีงบประมาณ (fiscalYear)';
  if (column === 'total') return 'คะแนนรวม (total)';
  if (column === 'level') return 'ระดับ (level)';
  return column.startsWith('i') ? `ตัวชี้วัดที่ ${column.slice(1)} (${column})` : column;
}
