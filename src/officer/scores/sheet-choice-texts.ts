import { defineTexts } from '../../i18n/texts.ts';

export const sheetChoiceTexts = defineTexts(
  {
    choose: 'เลือกไฟล์ตาราง',
    chooseAgain: 'เลือกไฟล์อื่น',
    chosen: (name: string) => `ไฟล์ “${name}”`,
    reading: 'กำลังอ่านไฟล์',
    unreadable: 'อ่านไฟล์นี้ไม่ได้',
  },
  {
    choose: 'Choose a table',
    chooseAgain: 'Choose another file',
    chosen: (name) => `File “${name}”`,
    reading: 'Reading the file',
    unreadable: 'This file could not be read',
  },
);
