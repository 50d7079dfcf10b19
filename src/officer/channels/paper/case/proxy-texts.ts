import { defineTexts } from '../../../../i18n/texts.ts';

/** Where a citizen speaks and no paper lies there. */
export const proxyCaseTexts = defineTexts(
  {
    unclear: {
      phone: 'เบอร์ไทยมี 9 หรือ 10 ตัว เริ่มด้วย 0 ถ้าผู้แจ้งไม่แน่ใจ ให้เว้นว่างไว้',
      number: 'ใส่เป็นตัวเลข ตามช่วงที่แบบกำหนด',
      date: 'ใส่เป็น วัน/เดือน/ปี พ.ศ. เช่น 25/11/2569',
      'citizen-id': 'เลข 13 หลักนี้ไม่ถูกต้อง ถามผู้แจ้งอีกครั้ง',
      other: 'อ่านคำตอบนี้ไม่ได้',
    },
    leftOut: (numbers: string) => `ข้อ ${numbers} เป็นรูปหรือเสียง พิมพ์แทนไม่ได้`,
    missingTitle: 'ยังไม่ครบ',
    missingText: (numbers: string) => `ยังไม่มีคำตอบข้อ ${numbers} ถ้าผู้แจ้งไม่ทราบหรือไม่ประสงค์บอก รับเรื่องไว้ก่อนได้`,
    ready: 'พิมพ์ครบแล้ว',
    readyText: 'อ่านทวนให้ผู้แจ้งฟัง แล้วรับเป็นเรื่อง',
    keep: 'รับเป็นเรื่อง',
    kept: 'รับเรื่องแล้ว',
    next: 'รับเรื่องถัดไป',
    clear: 'ล้างที่พิมพ์ไว้',
  },
  {
    unclear: {
      phone: 'Thai numbers have 9 or 10 digits and begin with 0. Leave it blank if the citizen is not sure.',
      number: 'A number within the form’s bounds, please.',
      date: 'Day/month/year, such as 25/11/2569.',
      'citizen-id': 'These 13 digits are not right. Ask the citizen again.',
      other: 'This answer cannot be read.',
    },
    leftOut: (numbers) => `Question ${numbers} asks for pictures or a voice and cannot be typed.`,
    missingTitle: 'Something is missing',
    missingText: (numbers) =>
      `No answer to question ${numbers}. If the citizen does not know or would rather not say, the case can be taken up all the same.`,
    ready: 'All is typed',
    readyText: 'Read it back to the citizen, then take it up as a case.',
    keep: 'Take it up as a case',
    kept: 'The case is taken up',
    next: 'Take up the next one',
    clear: 'Clear what was typed',
  },
);
