import { defineTexts } from '../../../i18n/texts.ts';

export const noticeTexts = defineTexts(
  {
    named: 'คุณเป็นผู้อ่านเรื่องลับ',
    namedText: (post: string, reads: string) =>
      `ประชาชนเห็นคุณเป็น “${post}” เรื่องที่ส่งถึงคุณ (${reads}) ปิดผนึกถึงเครื่องของคุณเท่านั้น คนอื่นในหน่วยงานไม่เห็น`,
    namedLose: 'ถ้าเครื่องของคุณหายทุกเครื่อง เปิดอ่านไม่ได้อีกและไม่มีใครกู้ได้ ขอให้ผู้ดูแลหน่วยงานเพิ่มเครื่องที่สองให้คุณ',
    circles: { integrity: 'การทุจริต', conduct: 'พฤติกรรมเจ้าหน้าที่' },
    seen: 'รับทราบ',
    open: 'ดูรายละเอียด',
    strange: 'มีเครื่องใหม่เข้ามาในชื่อของคุณ',
    strangeText: 'เครื่องนั้นยังอ่านเรื่องลับไม่ได้ ถ้าเป็นเครื่องของคุณ เปิดดูรหัสแล้วให้อ่านด้วย ถ้าไม่ใช่ อย่าให้ และแจ้งผู้บังคับบัญชา',
    notHere: 'เครื่องนี้ยังเปิดเรื่องลับที่ส่งถึงคุณไม่ได้',
    notHereText: 'ให้อ่านด้วยได้จากเครื่องแรกของคุณ',
    unread: (title: string) => `“${title}” เปิดอยู่ แต่ยังไม่มีผู้อ่านที่พร้อม`,
    unreadText: 'ผู้แจ้งเห็นเพียงช่องทางภายนอก และยังส่งเรื่องที่นี่ไม่ได้',
    unreadAct: 'ดูผู้อ่านเรื่องลับ',
  },
  {
    named: 'You read confidential cases',
    namedText: (post, reads) =>
      `Citizens see you as “${post}”. What comes to you (${reads}) is sealed to your own devices alone; nobody else in the office sees it.`,
    namedLose:
      'If all your devices are lost it can never be opened again, and nobody can help. Ask the administrator to add a second device of yours.',
    circles: { integrity: 'corruption', conduct: 'officers’ conduct' },
    seen: 'Understood',
    open: 'Look closer',
    strange: 'A new device has come in under your name',
    strangeText:
      'It reads nothing confidential yet. If it is yours, compare the code and let it read. If not, do not, and tell your superior.',
    notHere: 'This device cannot open the confidential cases sent to you yet',
    notHereText: 'Let it read too on your first device.',
    unread: (title) => `“${title}” is open, but no reader is ready`,
    unreadText: 'People who open it see outside roads only and cannot send it here.',
    unreadAct: 'See the readers',
  },
);
