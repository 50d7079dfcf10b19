import { defineTexts } from '../../i18n/texts.ts';

/** What is still missing, question by question; no blame, and always which question. */
export const answerTexts = defineTexts(
  {
    notChosen: (number: number) => `ยังไม่ได้เลือกคำตอบข้อ ${number}`,
    notWritten: (number: number) => `ยังไม่ได้เขียนคำตอบข้อ ${number}`,
    notGiven: (number: number) => `ยังไม่ได้ตอบข้อ ${number}`,
    notOffered: (number: number) => `คำตอบข้อ ${number} ไม่มีในแบบฟอร์ม โปรดเลือกใหม่`,
    phoneUnclear: (number: number) => `เบอร์โทรศัพท์ข้อ ${number} ยังไม่ครบ เบอร์ไทยมี 9 หรือ 10 ตัว เริ่มด้วย 0`,
    tooLong: (number: number, over: number) => `คำตอบข้อ ${number} ยาวเกินไป ${over} ตัวอักษร โปรดตัดให้สั้นลง`,
  },
  {
    notChosen: (number) => `Question ${number} has no choice yet`,
    notWritten: (number) => `Question ${number} has no answer yet`,
    notGiven: (number) => `Question ${number} has not been answered yet`,
    notOffered: (number) => `The answer to question ${number} is not one of the form’s. Please choose again`,
    phoneUnclear: (number) =>
      `The telephone number in question ${number} is not complete. Thai numbers have 9 or 10 digits and begin with 0`,
    tooLong: (number, over) =>
      `The answer to question ${number} is ${over} characters too long. Please shorten it`,
  },
);
