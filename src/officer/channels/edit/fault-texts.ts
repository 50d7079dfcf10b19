import type { LocalText } from '../../../domain/basics/local-text.ts';
import type { FaultName } from '../../../domain/channels/faults/fault-names.ts';

/** What is wrong and what to do about it, for whoever edits a channel. */
export const faultTexts: Readonly<Record<FaultName, LocalText>> = {
  'no-title': { th: 'ยังไม่มีชื่อช่องทางภาษาไทย', en: 'The channel has no Thai name yet' },
  'no-questions': { th: 'ยังไม่มีคำถามสักข้อ เพิ่มอย่างน้อยหนึ่งข้อ', en: 'Nothing is asked yet: add a question' },
  'external-asks': {
    th: 'ช่องทางภายนอกไม่มีแบบฟอร์ม ลบคำถามออก',
    en: 'An external channel has no form: remove its questions',
  },
  'no-address': {
    th: 'ยังไม่ได้ใส่ปลายทาง ใส่ลิงก์ https:// หรือเบอร์โทรศัพท์',
    en: 'It leads nowhere yet: give a link or a telephone number',
  },
  'address-unclear': {
    th: 'ปลายทางยังใช้ไม่ได้ ใส่ลิงก์ที่ขึ้นต้นด้วย https:// หรือเบอร์โทรศัพท์',
    en: 'It cannot lead there: give a link that begins with https://, or a telephone number',
  },
  'closes-before-opening': {
    th: 'วันปิดอยู่ก่อนวันเปิด เลือกวันใดวันหนึ่งใหม่',
    en: 'It closes before it opens: choose one of the days anew',
  },
  'no-quota': { th: 'จำนวนที่รับต้องเป็น 1 ขึ้นไป หรือเว้นว่าง', en: 'The number taken is 1 or more, or left out' },
  'too-many-files': {
    th: 'รูปและเสียงรวมกันทุกข้อเกิน 5 ไฟล์ ลดจำนวนรูปลง',
    en: 'Pictures and voices come to more than 5 in all: ask for fewer',
  },
  'items-changed': {
    th: 'ข้อคำถามของแบบสำรวจตนเองถูกเปลี่ยน กดทิ้งสิ่งที่แก้ไขแล้วแก้เฉพาะคำอธิบาย',
    en: 'Items of the self-survey were changed: throw the changes away and change only what explains them',
  },
  'language-unclear': {
    th: 'ภาษาเพิ่มเติมต้องมีรหัสสองหรือสามตัวอักษร เช่น km, lo, my และชื่อ ไม่ซ้ำกัน',
    en: 'A further language needs a code of two or three letters such as km, lo or my, and a name, each once',
  },
  'other-readers': {
    th: 'แบบแจ้งการทุจริตและแบบร้องเรียนพฤติกรรมเจ้าหน้าที่ ส่งถึงผู้อ่านเรื่องลับเท่านั้น และแบบอื่นส่งถึงผู้อ่านเรื่องลับไม่ได้ เพิ่มใหม่จากคลังแบบ',
    en: 'Corruption reports and complaints about conduct go to their named readers only, and no other form goes there. Add it from the library again.',
  },
  'too-large': {
    th: 'ช่องทางนี้มีข้อความมากเกินกว่าจะส่งได้ ตัดข้อความหรือแบ่งเป็นสองช่องทาง',
    en: 'There are more words than can be sent: shorten them, or make two channels of it',
  },
  'no-source': {
    th: 'มีข้อมูลที่ยืนยันแล้วแต่ยังไม่บอกที่มา',
    en: 'Something is confirmed without saying by what',
  },
  'no-label': { th: 'ยังไม่มีข้อความคำถามภาษาไทย', en: 'The question has no Thai words yet' },
  'same-id': { th: 'คำถามนี้ซ้ำกับข้ออื่น ลบแล้วเพิ่มใหม่', en: 'This question stands twice: remove and add it anew' },
  'id-reused': {
    th: 'เคยถามแบบอื่นในข้อนี้และมีคำตอบอยู่แล้ว ลบข้อนี้แล้วเพิ่มเป็นข้อใหม่',
    en: 'Something else was asked under this question before: remove it and add it as a new one',
  },
  'few-options': { th: 'ต้องมีตัวเลือกอย่างน้อยสองข้อ', en: 'There must be two options or more' },
  'no-option-label': { th: 'มีตัวเลือกที่ยังไม่มีข้อความภาษาไทย', en: 'An option has no Thai words yet' },
  'same-option': { th: 'มีตัวเลือกที่เหมือนกันสองข้อ', en: 'Two options are alike' },
  'branch-unknown': {
    th: 'ข้อนี้ถามเมื่อตอบข้อหนึ่งที่ลบไปแล้ว เลือกเงื่อนไขใหม่',
    en: 'It hangs on a question that is gone: choose when to ask it',
  },
  'branch-later': {
    th: 'ข้อนี้ถามเมื่อตอบข้อที่อยู่ถัดไป เลื่อนข้อนั้นขึ้นก่อน',
    en: 'It hangs on a question that comes later: move that one up',
  },
  'branch-value': {
    th: 'เงื่อนไขของข้อนี้ยังไม่ได้เลือกคำตอบ หรือคำตอบนั้นไม่มีแล้ว',
    en: 'The answers on which it hangs are not chosen, or are gone',
  },
  'must-consent': {
    th: 'ความยินยอมบังคับไม่ได้ ประชาชนต้องปฏิเสธได้โดยไม่เสียสิทธิ',
    en: 'Consent cannot be made a duty: refusing must cost nothing',
  },
  'file-on-sheet': {
    th: 'แบบที่ไม่ระบุตัวตนรับรูปหรือเสียงไม่ได้ ลบข้อนี้',
    en: 'An anonymous sheet takes no pictures or voices: remove this question',
  },
  'person-on-sheet': {
    th: 'แบบที่ไม่ระบุตัวตนถามเบอร์โทรหรือเลขบัตรไม่ได้ ลบข้อนี้',
    en: 'An anonymous sheet asks for no telephone or identity number: remove this question',
  },
  'min-over-max': { th: 'ค่าน้อยที่สุดมากกว่าค่ามากที่สุด', en: 'The least is more than the most' },
  'no-reason': {
    th: 'ยังไม่ได้บอกว่ากฎหมายใดกำหนดให้ต้องใช้เลขบัตร หากไม่มี ให้ลบข้อนี้',
    en: 'It is not said which law needs the number: if none does, remove this question',
  },
};
