import { defineTexts } from '../../../i18n/texts.ts';

export const aloudTexts = defineTexts(
  {
    listen: 'ฟัง',
    stop: 'หยุด',
    loading: 'กำลังโหลดเสียง…',
    question: (number: number) => `ข้อ ${number}`,
    languages: 'ฟังเป็นภาษา',
    machine: 'ไทย (เสียงของเครื่อง)',
    problems: {
      'no-network': 'ยังโหลดเสียงไม่ได้ โปรดลองอีกครั้งเมื่อมีสัญญาณ',
      forged: 'เสียงนี้ไม่ตรงกับที่หน่วยงานบันทึกไว้ จึงไม่เปิดให้ฟัง',
      silent: 'เครื่องนี้เปิดเสียงไม่ได้',
    },
  },
  {
    listen: 'Listen',
    stop: 'Stop',
    loading: 'Loading the sound…',
    question: (number) => `question ${number}`,
    languages: 'Listen in',
    machine: 'Thai (this device’s voice)',
    problems: {
      'no-network': 'The sound cannot be loaded yet. Please try again with a network',
      forged: 'This sound is not the one the office recorded, so it is not played',
      silent: 'This device cannot play the sound',
    },
  },
);

export type AloudProblem = keyof ReturnType<typeof aloudTexts>['problems'];
