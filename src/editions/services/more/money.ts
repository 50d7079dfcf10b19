import { notice, text, type PlainTemplate } from '../template.ts';
import { units } from '../units.ts';
import { anythingElse, choice, many, request, short, whoToCall } from './asked.ts';

/** What goes through the finance division. */
export const money: readonly PlainTemplate[] = [
  {
    ...request,
    template: 'tax',
    unit: units.finance,
    title: text('ภาษีและค่าธรรมเนียม', 'Taxes and charges'),
    intro: text(
      'ถามยอด แจ้งข้อมูลไม่ตรง ขอผ่อนชำระ หรือนัดหมายเรื่องภาษี เจ้าหน้าที่จะโทรกลับ ไม่ต้องส่งเอกสารทางนี้',
      'Ask what is due, report wrong data, ask to pay in parts, or arrange a visit; an officer calls back, no papers are needed here',
    ),
    effect: 'intent',
    questions: [
      many(
        { id: 'tax', label: ['เรื่องใด', 'Which?'] },
        ['land', 'ภาษีที่ดินและสิ่งปลูกสร้าง', 'Land and building tax'],
        ['sign', 'ภาษีป้าย', 'Sign tax'],
        ['rubbish', 'ค่าธรรมเนียมเก็บขยะ', 'Rubbish collection charge'],
        ['water', 'ค่าน้ำประปา', 'Water bill'],
        ['other', 'อื่น ๆ', 'Other'],
      ),
      choice(
        { id: 'wanted', label: ['ต้องการอะไร', 'What do you want?'] },
        ['amount', 'สอบถามยอดที่ต้องชำระ', 'Know what is due'],
        ['correct', 'แจ้งว่าข้อมูลไม่ถูกต้อง', 'Say that the data are wrong'],
        ['changed', 'แจ้งเปลี่ยนเจ้าของหรือการใช้ที่ดิน', 'Say that owner or use has changed'],
        ['parts', 'ขอผ่อนชำระ', 'Pay in parts'],
        ['receipt', 'ขอสำเนาใบเสร็จ', 'A copy of a receipt'],
        ['visit', 'นัดหมายมาติดต่อ', 'Arrange a visit'],
      ),
      short({
        id: 'place',
        label: ['ที่ดิน อาคาร หรือป้ายอยู่ที่ไหน', 'Where is the land, building or sign?'],
        help: ['บ้านเลขที่และหมู่ที่ก็พอ', 'House and village number are enough'],
        isOptional: true,
      }),
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 3,
    notice: notice(text('ใช้ตรวจสอบและติดต่อกลับเท่านั้น', 'Used only to look it up and to call you back'), 12),
  },
  {
    ...request,
    template: 'commerce',
    unit: units.finance,
    title: text('จดทะเบียนพาณิชย์', 'Commerce registration'),
    intro: text(
      'บอกว่าต้องการจดอะไร เจ้าหน้าที่จะโทรบอกเอกสารที่ต้องเตรียมและนัดวันมาจดทะเบียน',
      'Say what you want registered; an officer calls with the papers to prepare and a day on which to come',
    ),
    effect: 'intent',
    questions: [
      choice(
        { id: 'wanted', label: ['ต้องการอะไร', 'What do you want?'] },
        ['new', 'จดทะเบียนตั้งใหม่', 'Register a new business'],
        ['change', 'เปลี่ยนแปลงรายการ', 'Change what is registered'],
        ['end', 'เลิกกิจการ', 'End it'],
        ['copy', 'ขอใบแทนหรือสำเนา', 'A replacement or copy'],
      ),
      short({
        id: 'trade',
        label: ['ทำกิจการอะไร', 'What kind of business?'],
        help: ['เช่น ขายของชำ ซ่อมรถ ขายของออนไลน์', 'Such as groceries, vehicle repair, selling online'],
      }),
      short({
        id: 'place',
        label: ['ร้านหรือสำนักงานอยู่ที่ไหน', 'Where is the shop or office?'],
        help: ['บ้านเลขที่และหมู่ที่ก็พอ', 'House and village number are enough'],
      }),
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 3,
    notice: notice(
      text('ใช้แนะนำเอกสารและนัดหมายเท่านั้น', 'Used only to tell you the papers needed and to arrange a day'),
      12,
    ),
  },
];
