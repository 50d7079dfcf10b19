import type { SheetFault, SheetFaultKind } from '../../../domain/ita/sheet/fault.ts';
import { columnWords } from '../../../domain/ita/sheet/words.ts';
import { defineTexts, type Language } from '../../../i18n/texts.ts';

/** Where a fault is, how to mend it, and what stands there now. */
export interface FaultWords {
  readonly where: string;
  readonly how: string;
  /** Empty where nothing stands there. */
  readonly stands: string;
}

type Say = (fault: SheetFault) => FaultWords;

const texts = defineTexts(
  {
    row: (row: number, column: string) => (column === '' ? `แถว ${row}` : `แถว ${row} ช่อง “${column}”`),
    whole: 'ทั้งตาราง',
    stands: (value: string) => (value === '' ? '' : `เขียนไว้ว่า “${value}”`),
    kinds: {
      'no-head': 'ไม่พบหัวตารางที่มีคำว่า “ชนิด” และ “รหัส” ให้เริ่มจากตารางที่ดาวน์โหลดจากแอป',
      'too-many-rows': 'ตารางยาวเกิน 2,000 แถว',
      'too-many-items': 'มีข้อที่ต้องเปิดเผยเกิน 200 ข้อ',
      'too-long': 'ข้อความยาวเกิน 500 ตัวอักษร',
      'unknown-kind': 'ไม่รู้จักชนิดนี้ ใช้คำตามตารางที่ดาวน์โหลดจากแอป',
      missing: 'ช่องนี้ว่างไม่ได้',
      'unknown-word': 'ไม่รู้จักคำนี้ ใช้คำตามตารางที่ดาวน์โหลดจากแอป',
      'not-a-number': 'ต้องเป็นตัวเลข',
      'out-of-range': 'ต้องอยู่ระหว่าง 0 ถึง 100',
      twice: 'รหัสนี้มีแล้วในแถวอื่น',
      'unknown-parent': 'ไม่มีแถวของรหัสนี้ ใช้รหัสที่มีในตาราง หรือเพิ่มแถวของรหัสนี้',
      'unknown-scale': 'ไม่มีแถวของมาตรวัดนี้ ใช้ชื่อมาตรวัดที่มีในตาราง',
      'unknown-source': 'ไม่พบรหัสแหล่งที่มานี้ในแถวชนิด “แหล่งที่มา”',
      empty: 'ยังไม่มีคำตอบหรือมาตรวัดให้เลือก',
      'weights-not-100': 'น้ำหนักของเครื่องมือรวมกันต้องได้ 100',
      'levels-order': 'ระดับต้องเรียงจากสูงลงต่ำ และระดับสุดท้ายต้องเริ่มที่ 0',
      'no-year': 'ต้องมีแถวชนิด “ฉบับ” ที่บอกปีงบประมาณ พ.ศ. เช่น 2570',
      nothing: 'ตารางนี้ไม่มีทั้งเครื่องมือและข้อที่ต้องเปิดเผย',
    },
  },
  {
    row: (row, column) => (column === '' ? `Row ${row}` : `Row ${row}, “${column}”`),
    whole: 'The whole sheet',
    stands: (value) => (value === '' ? '' : `It says “${value}”`),
    kinds: {
      'no-head': 'No head row with “kind” and “code” was found. Begin with a sheet downloaded from the app.',
      'too-many-rows': 'The sheet has more than 2,000 rows.',
      'too-many-items': 'There are more than 200 items to disclose.',
      'too-long': 'The text is longer than 500 characters.',
      'unknown-kind': 'This kind is not known. Use the words of the downloaded sheet.',
      missing: 'This cell must not be empty.',
      'unknown-word': 'This word is not known. Use the words of the downloaded sheet.',
      'not-a-number': 'This must be a number.',
      'out-of-range': 'This must lie between 0 and 100.',
      twice: 'Another row has this code already.',
      'unknown-parent': 'No row has this code. Use a code of the sheet, or add its row.',
      'unknown-scale': 'No row has this scale. Use the name of a scale of the sheet.',
      'unknown-source': 'This source is not among the rows of kind “source”.',
      empty: 'There are no answers or no scale to choose from yet.',
      'weights-not-100': 'The weights of the instruments must add up to 100.',
      'levels-order': 'Levels must go down, and the last one must begin at 0.',
      'no-year': 'A row of kind “edition” must give the fiscal year, such as 2570.',
      nothing: 'The sheet has neither instruments nor items to disclose.',
    },
  },
);

/** Says what is wrong with a sheet, where, and how to mend it. */
export function faultTexts(language: Language): Say {
  const words = texts(language);
  const sentences: Readonly<Record<SheetFaultKind, string>> = words.kinds;
  return ({ kind, row, column, value }) => {
    const named = column === null ? '' : columnWords[column][language === 'th' ? 0 : 1];
    const where = row === 0 ? words.whole : words.row(row, named);
    return { where, how: sentences[kind], stands: words.stands(value) };
  };
}
