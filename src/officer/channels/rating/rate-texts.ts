import { defineTexts } from '../../../i18n/texts.ts';

export const rateTexts = defineTexts(
  {
    title: 'ทำแบบของเจ้าหน้าที่หรือช่องบริการ',
    note: 'หนึ่งคนหรือหนึ่งช่องบริการต่อหนึ่งแบบ ได้ QR และป้ายตั้งโต๊ะของตัวเอง',
    whose: 'แบบนี้เป็นของใคร',
    counter: 'ช่องบริการ (ไม่ใช่คนเดียว)',
    counterName: 'ชื่อช่องบริการ',
    counterHelp: 'เช่น ช่อง 2 งานจัดเก็บรายได้',
    counterMissing: 'ยังไม่ได้ใส่ชื่อช่องบริการ',
    whoSees: 'ใครเห็นผล',
    personSees:
      'เจ้าของแบบเห็นผลของตัวเองในเครื่องของตัวเองเท่านั้น เมื่อมีผู้ตอบตั้งแต่ 5 คน เพื่อนร่วมงานเปิดไม่ได้ ข้อความที่ประชาชนเขียนไม่ส่งให้เจ้าของแบบ',
    counterSees: 'เห็นเฉพาะเครื่องของผู้รับผิดชอบ ITA และผู้ดูแล เมื่อมีผู้ตอบตั้งแต่ 5 คน',
    readers: 'ผู้รับผิดชอบ ITA และผู้ดูแลเห็นผลของทุกแบบ',
    make: 'ทำแบบและป้ายตั้งโต๊ะ',
    making: 'กำลังทำแบบ',
    made: (name: string) => `ทำแบบของ ${name} และเปิดใช้แล้ว`,
    undo: 'เลิกทำ',
    undone: 'ปิดแบบที่เพิ่งทำแล้ว',
    adminsOnly: 'ทำแบบได้จากเครื่องของผู้ดูแลหน่วยงาน',
  },
  {
    title: 'Make the form of an officer or a counter',
    note: 'One form for each officer or counter, with a QR and a desk tent of its own.',
    whose: 'Whose form is it',
    counter: 'A counter, not one person',
    counterName: 'Name of the counter',
    counterHelp: 'Such as: Counter 2, revenue',
    counterMissing: 'The counter has no name yet',
    whoSees: 'Who sees the result',
    personSees:
      'The officer sees their own result on their own devices only, from five answers on; colleagues cannot open it. What people write is not passed on to the officer.',
    counterSees: 'The devices of the ITA coordinator and of administrators only, from five answers on.',
    readers: 'The ITA coordinator and administrators see the results of all forms.',
    make: 'Make the form and its desk tent',
    making: 'Making the form',
    made: (name) => `The form of ${name} is made and open`,
    undo: 'Undo',
    undone: 'The form just made is closed',
    adminsOnly: 'Forms are made on an administrator’s device.',
  },
);
