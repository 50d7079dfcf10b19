import { defineTexts } from '../../i18n/texts.ts';

/** What may be wrong with numbers, days and identity numbers. */
export const furtherTexts = defineTexts(
  {
    notANumber: (number: number) => `คำตอบข้อ ${number} ต้องเป็นตัวเลขอย่างเดียว เช่น 12`,
    tooFine: (number: number, decimals: number) =>
      decimals === 0
        ? `ตัวเลขข้อ ${number} ต้องเป็นจำนวนเต็ม`
        : `ตัวเลขข้อ ${number} มีทศนิยมได้ไม่เกิน ${decimals} ตำแหน่ง`,
    tooSmall: (number: number, min: number) => `ตัวเลขข้อ ${number} ต้องไม่น้อยกว่า ${min.toLocaleString('en')}`,
    tooLarge: (number: number, max: number) => `ตัวเลขข้อ ${number} ต้องไม่เกิน ${max.toLocaleString('en')}`,
    dateUnfinished: (number: number) => `วันที่ข้อ ${number} ยังไม่ครบ โปรดใส่วัน เดือน และปี`,
    yearUnclear: (number: number) => `โปรดใส่ปี พ.ศ. ข้อ ${number} เป็นตัวเลข 4 ตัว เช่น 2569`,
    notADay: (number: number) => `ข้อ ${number} ไม่ใช่วันที่ที่มีจริง`,
    notPast: (number: number) => `วันที่ข้อ ${number} ต้องเป็นวันนี้หรือวันที่ผ่านมาแล้ว`,
    notFuture: (number: number) => `วันที่ข้อ ${number} ต้องเป็นวันนี้หรือวันข้างหน้า`,
    idWrong: (number: number) => `เลขประจำตัวประชาชนข้อ ${number} ยังไม่ถูกต้อง ต้องเป็นตัวเลข 13 หลัก โปรดตรวจทีละตัว`,
  },
  {
    notANumber: (number) => `The answer to question ${number} must be digits only, such as 12`,
    tooFine: (number, decimals) =>
      decimals === 0
        ? `The number in question ${number} must be whole`
        : `The number in question ${number} may have at most ${decimals} decimals`,
    tooSmall: (number, min) => `The number in question ${number} must be ${min.toLocaleString('en')} or more`,
    tooLarge: (number, max) => `The number in question ${number} must be ${max.toLocaleString('en')} or less`,
    dateUnfinished: (number) => `The date in question ${number} is not complete: day, month and year`,
    yearUnclear: (number) => `Please write the year in question ${number} with 4 digits, such as 2569`,
    notADay: (number) => `Question ${number} is not a date that exists`,
    notPast: (number) => `The date in question ${number} must be today or a day that has passed`,
    notFuture: (number) => `The date in question ${number} must be today or a day to come`,
    idWrong: (number) =>
      `The identity number in question ${number} is not right. It has 13 digits: please check each one`,
  },
);
