import type { LocalText } from '../../domain/basics/local-text.ts';
import type { Problem } from './problems.ts';

/** What citizens may be told; apart from the rest, which would only make their first load heavier. */
export const citizenTexts = {
  'no-network': {
    th: 'ตอนนี้ไม่มีสัญญาณ ข้อมูลของคุณเก็บไว้ในเครื่องนี้แล้ว ระบบจะส่งให้เองเมื่อมีสัญญาณ',
    en: 'There is no network now. Your data is kept on this device and will be sent by itself when the network is back.',
  },
  busy: {
    th: 'มีผู้ใช้งานจำนวนมาก ข้อมูลของคุณเก็บไว้ในเครื่องนี้แล้ว ระบบจะลองส่งใหม่ให้เองในอีกสักครู่',
    en: 'Many people are using the service. Your data is kept on this device and will be tried again shortly.',
  },
  'work-wanted': {
    th: 'มีผู้ส่งจำนวนมาก เครื่องนี้กำลังคำนวณเพื่อยืนยันว่าไม่ใช่โปรแกรมอัตโนมัติ ข้อมูลของคุณเก็บไว้ในเครื่องนี้แล้ว ระบบจะส่งให้เอง',
    en: 'Many people are sending. This device is computing to show that it is no robot. Your data is kept on this device and will be sent by itself.',
  },
  slow: {
    th: 'ระบบตอบช้ากว่าปกติ ข้อมูลของคุณเก็บไว้ในเครื่องนี้แล้ว ระบบจะลองส่งใหม่ให้เอง',
    en: 'The service answers slowly. Your data is kept on this device and will be tried again by itself.',
  },
  nonsense: {
    th: 'ระบบตอบกลับมาในแบบที่อ่านไม่ได้ (อาจต้องเข้าสู่ระบบ Wi-Fi ก่อน) ข้อมูลของคุณยังอยู่ในเครื่องนี้ ระบบจะลองใหม่ให้เอง',
    en: 'The answer could not be read (the Wi-Fi may ask you to log in first). Your data is still on this device and will be tried again.',
  },
  malformed: {
    th: 'ข้อมูลที่ส่งไม่อยู่ในรูปแบบที่ระบบรับได้ ข้อมูลยังเก็บไว้ในเครื่องนี้ โปรดเปิดหน้านี้ใหม่เพื่ออัปเดตแอป แล้วลองอีกครั้ง',
    en: 'What was sent is not in a form the service accepts. It is still kept on this device. Reload this page to update the app, then try again.',
  },
  'too-large': {
    th: 'ข้อความหรือรูปมีขนาดใหญ่เกินกว่าที่ส่งได้ สิ่งที่กรอกยังอยู่ครบ โปรดลดรูปหรือตัดข้อความให้สั้นลง แล้วส่งอีกครั้ง',
    en: 'The text or pictures are too large to send. Everything is still here. Please remove a picture or shorten the text, then send again.',
  },
  conflict: {
    th: 'เรื่องรหัสนี้ถูกส่งไปแล้วด้วยเนื้อหาอื่น ของเดิมไม่ถูกแก้ไข และฉบับในเครื่องนี้ยังอยู่ คุณส่งฉบับนี้เป็นเรื่องใหม่ที่เชื่อมกับเรื่องเดิมได้',
    en: 'Something else was already sent under this number. That one was not changed, and your copy is still here. You can send it as a new one linked to the first.',
  },
  'unknown-channel': {
    th: 'ไม่พบแบบฟอร์มตามที่อยู่นี้ อาจพิมพ์ที่อยู่ผิดหรือป้ายเก่าเกินไป โปรดสแกน QR ใหม่ หรือโทรหาหน่วยงาน',
    en: 'There is no form at this address. It may be mistyped or the poster too old. Please scan the QR again or telephone the office.',
  },
  'unknown-office': {
    th: 'ไม่พบหน่วยงานนี้ในระบบ ไม่มีข้อมูลใดถูกส่งออกไป โปรดตรวจที่อยู่อีกครั้ง',
    en: 'This office is not known here. Nothing was sent. Please check the address.',
  },
  'unknown-receipt': {
    th: 'ยังไม่พบเรื่องตามรหัสนี้ หากเพิ่งกรอกและยังไม่มีสัญญาณ เรื่องยังอยู่ในเครื่องที่กรอก โปรดตรวจรหัสอีกครั้ง หรือเปิดดูจากเครื่องเดิม',
    en: 'Nothing has arrived under this code yet. If it was written without a network it is still on that phone. Check the code, or look on the phone it was written on.',
  },
  'unknown-blob': {
    th: 'เครื่องแม่ข่ายไม่ได้รอหรือไม่ได้เก็บไฟล์แนบนี้ อาจถูกลบไปแล้ว หรือส่งไม่ครบภายใน 30 วัน ตัวเรื่องไม่ถูกเปลี่ยนแปลง หากยังต้องใช้ไฟล์ โปรดแนบใหม่',
    en: 'The service neither keeps nor waits for this attachment: it was deleted, or did not arrive whole within 30 days. The case itself is unchanged. If the file is still needed, attach it again.',
  },
  erased: {
    th: 'เรื่องนี้ครบกำหนดเก็บรักษา หน่วยงานลบเนื้อหาแล้วตามที่แจ้งไว้ในแบบฟอร์ม หากมีเรื่องต้องการแจ้งอีก โปรดส่งเป็นเรื่องใหม่ หรือโทรหาหน่วยงาน',
    en: 'The time for keeping this is over, and its content was erased, as the form said. If there is more to say, please send it as something new, or telephone the office.',
  },
  'fingerprint-mismatch': {
    th: 'แบบฟอร์มนี้ไม่ตรงกับป้าย QR ของหน่วยงาน จึงยังไม่ส่งข้อมูลใดออกไป สิ่งที่กรอกยังอยู่ในเครื่องนี้ โปรดสแกน QR จากป้ายของหน่วยงานโดยตรง หรือโทรหาหน่วยงาน',
    en: 'This form does not belong to the office on the QR sheet, so nothing is sent. What you wrote stays on this phone. Scan the QR on the office’s own sheet, or telephone the office.',
  },
  'signature-mismatch': {
    th: 'ตรวจลายเซ็นของหน่วยงานบนแบบฟอร์มนี้ไม่ผ่าน จึงยังไม่ส่งข้อมูลใดออกไป สิ่งที่กรอกยังอยู่ในเครื่องนี้ โปรดลองเปิดใหม่ภายหลัง หรือโทรหาหน่วยงาน',
    en: 'The office’s signature on this form could not be verified, so nothing is sent. What you wrote stays on this phone. Try again later, or telephone the office.',
  },
  'storage-refused': {
    th: 'เบราว์เซอร์นี้ไม่ยอมให้เก็บข้อมูลในเครื่อง สิ่งที่กรอกยังอยู่บนหน้าจอ อย่าเพิ่งปิดหน้านี้จนกว่าจะส่งสำเร็จ หรือบันทึกเป็นไฟล์ไว้ก่อน',
    en: 'This browser does not let us keep data. What you wrote is still on the screen: do not close this page before it was sent, or save it as a file.',
  },
  'storage-full': {
    th: 'พื้นที่ในเครื่องเต็ม สิ่งที่กรอกยังอยู่บนหน้าจอ โปรดบันทึกเป็นไฟล์ หรือลบไฟล์อื่นในเครื่องแล้วลองอีกครั้ง อย่าเพิ่งปิดหน้านี้',
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
