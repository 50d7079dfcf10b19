import { defineTexts } from '../../i18n/texts.ts';

/** What a form says that named readers alone may read. */
export const readerTexts = defineTexts(
  {
    whoReads: (count: number) => `คนที่จะได้อ่านเรื่องนี้ มี ${count} ตำแหน่ง`,
    whoReadsWhat: 'คนอื่นในหน่วยงานเปิดอ่านไม่ได้ แม้แต่ผู้ดูแลระบบ ถ้าเรื่องเกี่ยวกับใคร ให้แตะที่ตำแหน่งนั้น เรื่องจะไม่ถูกส่งถึงคนนั้น',
    leaveOut: 'จะได้อ่าน · แตะเพื่อตัดออก',
    isOut: 'ตัดออกแล้ว เรื่องจะไม่ส่งถึงคนนี้',
    nobodyLeft: 'ไม่เหลือใครให้อ่านแล้ว จึงส่งทางนี้ไม่ได้ และยังไม่มีอะไรถูกส่ง โปรดแจ้งหน่วยงานนอก',
    nameless: 'ไม่ต้องบอกชื่อ คุยต่อกับผู้อ่านได้ด้วยรหัสใบรับเรื่อง โดยไม่มีใครรู้ว่าคุณเป็นใคร',
    picturesTell: 'แอปลบตำแหน่งและข้อมูลกล้องออกจากภาพให้ แต่สิ่งที่เห็นหรือได้ยินอาจบอกได้ว่าใครเป็นคนถ่าย',
    forget: 'ไม่เก็บอะไรไว้ในเครื่องนี้',
    forgetWhat: 'ไม่มีร่าง ไม่ขึ้นใน “เรื่องของฉัน” ต้องจดรหัสใบรับเรื่องเอง',
    noReaders: 'ยังไม่มีผู้อ่านเรื่องนี้',
    noReadersWhat: 'หน่วยงานยังไม่ได้กำหนดผู้อ่าน จึงยังรับเรื่องทางนี้ไม่ได้ โปรดแจ้งหน่วยงานนอก',
    outside: 'หรือแจ้งหน่วยงานนอก',
    nacc: 'สำนักงาน ป.ป.ช.',
    pacc: 'สำนักงาน ป.ป.ท.',
    damrongtham: 'ศูนย์ดำรงธรรม',
  },
  {
    whoReads: (count) => (count === 1 ? 'One post will read this' : `${count} posts will read this`),
    whoReadsWhat:
      'Nobody else in the office can open it, not even its administrator. If it is about one of them, tap that post: it will not reach them.',
    leaveOut: 'Will read this · tap to leave out',
    isOut: 'Left out: it will not reach this post',
    nobodyLeft:
      'Nobody is left who could read this, so it cannot go this way, and nothing was sent. Please turn to:',
    nameless:
      'No name is needed. With the receipt’s code you and the readers can talk without anybody knowing who you are.',
    picturesTell:
      'Place and camera data are removed from pictures, but what is seen or heard may tell who took them.',
    forget: 'Keep nothing on this phone',
    forgetWhat: 'No draft, not among “What I sent”: write the receipt’s code down yourself',
    noReaders: 'Nobody is named to read this yet',
    noReadersWhat: 'The office has named no reader, so it cannot take this here yet. Please turn to:',
    outside: 'Or turn to a body outside the office',
    nacc: 'National Anti-Corruption Commission',
    pacc: 'Public Sector Anti-Corruption Commission',
    damrongtham: 'Damrongtham Centre',
  },
);
