import { defineTexts } from '../../../i18n/texts.ts';

export const delicateTexts = defineTexts(
  {
    readers: 'ผู้อ่านเรื่องลับ',
    note: 'ไม่มีเวรและไม่เตือนตามสายบังคับบัญชา มีแต่ผู้อ่านที่ตรวจช่องทางนี้',
    ready: (post: string) => `${post}: พร้อม`,
    waits: (post: string) => `${post}: รอเครื่องสร้างกุญแจ`,
    who: 'ตำแหน่งที่ประชาชนเห็น',
    nobody: 'ยังไม่ได้ระบุ',
    noneReady: 'ยังไม่มีผู้อ่านที่พร้อม',
    noneReadyOpen: 'ช่องทางเปิดอยู่ ผู้แจ้งเห็นเพียงช่องทางภายนอก ป.ป.ช. 1205 ป.ป.ท. 1206 ศูนย์ดำรงธรรม 1567',
    noneReadyClosed: 'ระบุผู้อ่านก่อนเปิดช่องทาง ไม่อย่างนั้นผู้แจ้งจะส่งเรื่องไม่ได้',
    see: 'ดูและระบุผู้อ่าน',
    askTitle: 'ป้ายนี้จะติดที่ไหน',
    askText:
      'คนที่ยืนสแกนป้ายนี้ต่อหน้าเจ้าหน้าที่มีคนเห็น ไม่ควรติดที่เคาน์เตอร์หรือข้างป้ายอื่น ติดแยกในที่สงบที่ไม่มีใครมองเห็น เช่น ทางเดินหรือป้ายประกาศหมู่บ้าน หรือวางลิงก์ไว้บนเว็บไซต์หลัก',
    askGo: 'เข้าใจแล้ว ทำป้าย',
    askBack: 'กลับ',
    linkLabel: 'ลิงก์สำหรับเว็บไซต์หลัก',
    copy: 'คัดลอก',
    copied: 'คัดลอกแล้ว',
  },
  {
    readers: 'Readers of confidential cases',
    note: 'Nobody is on duty and nothing climbs the chain: only its readers check this channel.',
    ready: (post) => `${post}: ready`,
    waits: (post) => `${post}: waits for their device to make a key`,
    who: 'Posts, as citizens see them',
    nobody: 'Nobody is named',
    noneReady: 'No reader is ready',
    noneReadyOpen:
      'The channel is open; people see outside roads only: ป.ป.ช. 1205, ป.ป.ท. 1206, ศูนย์ดำรงธรรม 1567.',
    noneReadyClosed: 'Name its readers before it is opened, or nobody can send anything.',
    see: 'See and name readers',
    askTitle: 'Where will this sheet hang?',
    askText:
      'Whoever scans it in front of officers is seen. Do not hang it at the counter or beside other sheets. Hang it apart, in a quiet place where nobody watches, such as a corridor or a village notice board, or put the link on the main website.',
    askGo: 'I understand, make the sheet',
    askBack: 'Back',
    linkLabel: 'Link for the main website',
    copy: 'Copy',
    copied: 'Copied',
  },
);
