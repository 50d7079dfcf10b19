import { defineTexts } from '../../../i18n/texts.ts';

export const tellTexts = defineTexts(
  {
    letter: 'หนังสือ',
    letterOf: (number: string, day: string) => [number, day].filter((part) => part !== '').join(' ลงวันที่ '),
    typedBy: 'พิมพ์แทนโดย',
    importedBy: 'นำเข้าโดย',
    came: 'แจ้งเมื่อ',
    cameImported: (came: string, taken: string) => `${came} (นำเข้าเมื่อ ${taken})`,
    cameUnknown: (taken: string) => `ไฟล์ไม่ได้บอก (นำเข้าเมื่อ ${taken})`,
    finished: 'เสร็จเมื่อ (ตามไฟล์)',
    undone: 'การนำเข้านี้ถูกเลิกทำแล้ว เรื่องนี้ไม่นับและไม่อยู่ในรายการใด',
    title: 'มีคนโทรมาถามเรื่องนี้',
    state: 'สถานะ',
    due: 'กำหนดแล้วเสร็จ',
    reply: 'คำตอบล่าสุดของสำนักงาน',
    noReply: 'ยังไม่มี',
    mayNot:
      'ไม่บอกชื่อ เบอร์ หรือสิ่งที่ผู้แจ้งเขียน ใครก็อาจรู้เลขเรื่องได้ เลขเรื่องบอกได้เพียงสถานะ ถ้าผู้ถามอยากคุยต่อ ให้ใช้รหัสในใบรับเรื่อง',
    delicate: 'เรื่องนี้เป็นความลับของผู้แจ้ง ไม่บอกทางโทรศัพท์แม้แต่สถานะ ให้ผู้แจ้งใช้รหัสในใบรับเรื่องเท่านั้น',
  },
  {
    letter: 'Letter',
    letterOf: (number, day) => [number, day].filter((part) => part !== '').join(', dated '),
    typedBy: 'Typed by',
    importedBy: 'Imported by',
    came: 'Reported on',
    cameImported: (came, taken) => `${came} (imported on ${taken})`,
    cameUnknown: (taken) => `The file does not say (imported on ${taken})`,
    finished: 'Finished on (says the file)',
    undone: 'This import was taken back: the case counts nowhere and stands in no list.',
    title: 'Somebody calls to ask about it',
    state: 'How it stands',
    due: 'To be done by',
    reply: 'The office’s last reply',
    noReply: 'None yet',
    mayNot:
      'Tell no name, no telephone number, nothing that was written. Anybody may know the number of a case: it says how the case stands and no more. Who wants to go on talking uses the code on the receipt.',
    delicate:
      'This case is the citizen’s secret: nothing is told by telephone, not even how it stands. Only the code on the receipt opens it.',
  },
);
