import { defineTexts } from '../../../i18n/texts.ts';

export const spokenTexts = defineTexts(
  {
    start: 'กดแล้วพูด',
    asking: 'กำลังขอใช้ไมโครโฟน',
    stop: 'พูดจบแล้ว',
    left: (seconds: number) => `เหลือ ${seconds} วินาที`,
    speaking: 'กำลังบันทึกเสียง',
    player: 'เสียงที่บันทึกไว้',
    again: 'บันทึกใหม่',
    remove: 'ลบเสียง',
    note: 'เสียงถูกล็อกตั้งแต่ในเครื่องนี้ เปิดฟังได้เฉพาะเจ้าหน้าที่ของเรื่องนี้',
    cannot: 'เบราว์เซอร์นี้บันทึกเสียงไม่ได้ โปรดพิมพ์ในช่องอื่นของแบบนี้ หรือโทรหาหน่วยงาน',
    problems: {
      refused: 'ยังไม่ได้อนุญาตให้ใช้ไมโครโฟน พิมพ์แทนได้ หรือโทรหาหน่วยงาน ถ้าจะพูด เปิดไมโครโฟนในการตั้งค่าแล้วกดใหม่',
      'no-microphone': 'ไม่พบไมโครโฟนในเครื่องนี้ พิมพ์แทนได้ หรือโทรหาหน่วยงาน',
      broken: 'บันทึกเสียงไม่สำเร็จ โปรดลองใหม่ พิมพ์แทน หรือโทรหาหน่วยงาน',
      'too-many-all': (most: number) => `ทั้งแบบแนบรูปและเสียงรวมกันได้ไม่เกิน ${most} รายการ โปรดเอารูปออกก่อน`,
      'not-kept': 'เครื่องนี้เก็บเสียงไว้ไม่ได้ เสียงยังอยู่ในหน้านี้และส่งได้ อย่าเพิ่งปิดหน้าก่อนส่งเสร็จ',
    },
  },
  {
    start: 'Tap and speak',
    asking: 'Asking for the microphone',
    stop: 'I have finished',
    left: (seconds) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
    speaking: 'Recording',
    player: 'What was recorded',
    again: 'Record anew',
    remove: 'Delete the recording',
    note: 'The recording is locked on this device: only the officers of this matter can listen to it.',
    cannot:
      'This browser cannot record. Please write in another field of this form, or telephone the office.',
    problems: {
      refused:
        'The microphone is not allowed yet. You can write instead, or telephone the office and let an officer fill the form in. To speak, allow the microphone in the settings and tap again.',
      'no-microphone':
        'There is no microphone on this device. You can write instead, or telephone the office and let an officer fill the form in.',
      broken: 'The recording failed. Please try again, write instead, or telephone the office.',
      'too-many-all': (most) =>
        `At most ${most} pictures and recordings can be added to the whole form. Please remove a picture first.`,
      'not-kept':
        'This device has no room to keep the recording. It is on this page and can be sent, but please do not close the page before.',
    },
  },
);
