import type { LocalText } from '../../domain/basics/local-text.ts';
import type { Problem } from './problems.ts';

/** What citizens may be told; apart from the rest, which would only make their first load heavier. */
export const citizenTexts = {
  'no-network': {
    th: 'ตอนนี้ไม่มีสัญญาณ เรื่องของคุณเก็บไว้ในเครื่องนี้แล้ว จะส่งให้เองเมื่อมีสัญญาณ',
    en: 'There is no network now. What you wrote is kept on this device and is sent by itself when the network is back.',
  },
  busy: {
    th: 'ตอนนี้มีคนส่งมาก เรื่องของคุณเก็บไว้ในเครื่องนี้แล้ว อีกสักครู่จะส่งให้เอง',
    en: 'Many people are sending now. What you wrote is kept on this device and is sent by itself shortly.',
  },
  'work-wanted': {
    th: 'ตอนนี้มีคนส่งมากกว่าปกติ เครื่องนี้ต้องเตรียมส่งสักครู่ เรื่องของคุณเก็บไว้ในเครื่องนี้แล้ว จะส่งให้เอง',
    en: 'Far more people than usual are sending, so this device needs a moment to get ready. What you wrote is kept on it and is sent by itself.',
  },
  slow: {
    th: 'ตอนนี้ส่งได้ช้า เรื่องของคุณเก็บไว้ในเครื่องนี้แล้ว จะลองส่งให้เอง',
    en: 'Sending is slow now. What you wrote is kept on this device and is tried again by itself.',
  },
  nonsense: {
    th: 'ยังติดต่อหน่วยงานไม่ได้ ถ้าใช้ Wi-Fi อาจต้องเข้าสู่ระบบของ Wi-Fi ก่อน เรื่องของคุณยังอยู่ในเครื่องนี้ จะลองใหม่ให้เอง',
    en: 'The office cannot be reached yet. If you use Wi-Fi, it may ask you to log in first. What you wrote is still on this device and is tried again by itself.',
  },
  malformed: {
    th: 'ยังรับเรื่องนี้ไม่ได้ เรื่องยังอยู่ในเครื่องนี้ โปรดโหลดหน้านี้ใหม่แล้วลองอีกครั้ง ถ้ายังไม่ได้ โปรดโทรหาหน่วยงาน',
    en: 'This cannot be taken yet. It is still on this device. Please reload this page and try again; if that does not help, telephone the office.',
  },
  'too-large': {
    th: 'รูปหรือข้อความใหญ่เกินไป สิ่งที่กรอกยังอยู่ครบ โปรดเอารูปออกบ้างหรือเขียนให้สั้นลง แล้วส่งอีกครั้ง',
    en: 'The text or pictures are too large to send. Everything is still here. Please remove a picture or shorten the text, then send again.',
  },
  conflict: {
    th: 'รหัสนี้มีเรื่องอื่นส่งไปก่อนแล้ว เรื่องนั้นไม่ถูกแก้ และเรื่องในเครื่องนี้ยังอยู่ ส่งเป็นเรื่องใหม่ที่เชื่อมกับเรื่องเดิมได้',
    en: 'Something else was already sent under this number. That one was not changed, and your copy is still here. You can send it as a new one linked to the first.',
  },
  'unknown-channel': {
    th: 'ไม่พบแบบฟอร์มนี้ ป้ายอาจเก่าแล้ว หรือที่อยู่พิมพ์ไม่ครบ โปรดสแกน QR ใหม่ หรือโทรหาหน่วยงาน',
    en: 'There is no such form. The poster may be too old, or the address not complete. Please scan the QR again or telephone the office.',
  },
  'unknown-office': {
    th: 'ไม่พบหน่วยงานนี้ ยังไม่มีอะไรถูกส่งออกไป โปรดสแกน QR ใหม่ หรือดูที่อยู่อีกครั้ง',
    en: 'This office is not known here. Nothing was sent. Please scan the QR again, or look at the address.',
  },
  'unknown-receipt': {
    th: 'ยังไม่พบเรื่องของรหัสนี้ โปรดดูรหัสอีกครั้ง ถ้ากรอกตอนไม่มีสัญญาณ เรื่องยังอยู่ในเครื่องที่กรอก เปิดดูจากเครื่องนั้นได้',
    en: 'Nothing has arrived under this code yet. Please look at the code again. What was written without a network is still on that phone: look there.',
  },
  'unknown-blob': {
    th: 'รูปหรือเสียงนี้ไม่มีแล้ว อาจถูกลบ หรือส่งไม่ครบภายใน 30 วัน ตัวเรื่องยังอยู่เหมือนเดิม ถ้ายังต้องใช้ โปรดแนบใหม่',
    en: 'This picture or recording is not there any more: it was deleted, or did not arrive whole within 30 days. The case itself is unchanged. If it is still needed, please add it again.',
  },
  erased: {
    th: 'หน่วยงานลบเนื้อหาของเรื่องนี้แล้ว เพราะครบเวลาเก็บ หรือเพราะเห็นว่าเป็นข้อความก่อกวน ถ้ายังมีเรื่องจะแจ้ง ส่งใหม่หรือโทรหาหน่วยงานได้',
    en: 'The office has erased its content: the time for keeping it is over, or it was taken for spam. If you still have something to say, please send it anew, or telephone the office.',
  },
  'fingerprint-mismatch': {
    th: 'แบบฟอร์มนี้ไม่ตรงกับป้าย QR ของหน่วยงาน จึงไม่ส่งอะไรออกไป สิ่งที่กรอกยังอยู่ในเครื่องนี้ โปรดสแกน QR จากป้ายของหน่วยงาน หรือโทรหาหน่วยงาน',
    en: 'This form does not belong to the office on the QR sheet, so nothing is sent. What you wrote stays on this phone. Scan the QR on the office’s own sheet, or telephone the office.',
  },
  'signature-mismatch': {
    th: 'ยังยืนยันไม่ได้ว่าแบบฟอร์มนี้เป็นของหน่วยงาน จึงไม่ส่งอะไรออกไป สิ่งที่กรอกยังอยู่ในเครื่องนี้ โปรดเปิดใหม่ภายหลัง หรือโทรหาหน่วยงาน',
    en: 'It is not certain that this form is the office’s own, so nothing is sent. What you wrote stays on this phone. Try again later, or telephone the office.',
  },
  'storage-refused': {
    th: 'เบราว์เซอร์นี้เก็บเรื่องไว้ในเครื่องไม่ได้ สิ่งที่กรอกยังอยู่บนหน้าจอ อย่าเพิ่งปิดหน้านี้จนกว่าจะส่งถึง หรือบันทึกเป็นไฟล์ไว้',
    en: 'This browser cannot keep anything. What you wrote is still on the screen: please keep this page open until it is sent, or save it as a file.',
  },
  'storage-full': {
    th: 'ที่เก็บในเครื่องเต็ม สิ่งที่กรอกยังอยู่บนหน้าจอ อย่าเพิ่งปิดหน้านี้ บันทึกเป็นไฟล์ไว้ หรือลบของอื่นในเครื่องแล้วลองอีกครั้ง',
    en: 'The device is full. What you wrote is still on the screen: save it as a file, or free some room and try again. Do not close this page yet.',
  },
  'not-secure': {
    th: 'ที่อยู่นี้ไม่ปลอดภัย (ต้องขึ้นต้นด้วย https) จึงยังใช้งานไม่ได้และไม่มีข้อมูลใดถูกส่ง โปรดใช้ที่อยู่ https ของหน่วยงาน',
    en: 'This address is not secure (it must begin with https), so it cannot be used and nothing was sent. Use the office’s https address.',
  },
  'nobody-left': {
    th: 'ไม่เหลือผู้อ่านเรื่องนี้ในหน่วยงาน จึงไม่ได้ส่งอะไรออกไป สิ่งที่เขียนยังอยู่บนหน้าจอ โปรดแจ้ง ป.ป.ช. 1205 ป.ป.ท. 1206 หรือศูนย์ดำรงธรรม 1567',
    en: 'Nobody in the office is left to read this, so nothing was sent. What you wrote is still on the screen. Please call NACC 1205, PACC 1206 or the Damrongtham Centre 1567.',
  },
} as const satisfies Partial<Readonly<Record<Problem, LocalText>>>;

/** The sentence for a citizen; what should never come to one is said as what cannot be taken. */
export function toldToCitizens(problem: Problem): LocalText {
  const texts: Partial<Readonly<Record<Problem, LocalText>>> = citizenTexts;
  return texts[problem] ?? citizenTexts.malformed;
}
