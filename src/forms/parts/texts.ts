import { formatCount } from '../../i18n/numbers.ts';
import { defineTexts } from '../../i18n/texts.ts';

interface Bounds {
  readonly from: (min: string) => string;
  readonly to: (max: string) => string;
  readonly between: (min: string, max: string) => string;
}

const thaiBounds: Bounds = {
  from: (min) => `ตั้งแต่ ${min} ขึ้นไป`,
  to: (max) => `ไม่เกิน ${max}`,
  between: (min, max) => `ตั้งแต่ ${min} ถึง ${max}`,
};

const englishBounds: Bounds = {
  from: (min) => `${min} or more`,
  to: (max) => `at most ${max}`,
  between: (min, max) => `from ${min} to ${max}`,
};

function sayBounds(min: number | null, max: number | null, { from, to, between }: Bounds): string {
  if (min !== null && max !== null) return between(formatCount(min), formatCount(max));
  return min === null ? to(formatCount(max ?? 0)) : from(formatCount(min));
}

/** Everything a form says besides the office's own words. */
export const pageTexts = defineTexts(
  {
    app: 'โปร่งใส',
    call: 'โทรให้เจ้าหน้าที่กรอกให้',
    ask: 'โทรสอบถามหน่วยงาน',
    sampleOffice: 'หน่วยงานตัวอย่าง',
    effectComplete: 'ยื่นคำขอครบจบออนไลน์',
    effectIntent: 'แจ้งความประสงค์/นัดหมาย — ยังไม่ถือเป็นการยื่นคำขอ',
    promise: (days: number) => `หน่วยงานจะดำเนินการภายใน ${days} วันทำการ`,
    selfSurvey: 'แบบสำรวจตนเอง (ไม่ใช่แบบวัด IIT/EIT ของสำนักงาน ป.ป.ช.)',
    anonymous: 'ไม่ระบุตัวตน ไม่มีใครรู้ว่าใครตอบ เจ้าหน้าที่เห็นเฉพาะผลรวมเมื่อมีผู้ตอบตั้งแต่ 5 คนขึ้นไป',
    noticeTitle: 'ข้อมูลส่วนบุคคลของคุณ',
    purpose: 'ใช้เพื่อ',
    readers: 'ผู้ที่อ่านได้',
    kept: 'เก็บไว้นาน',
    keptMonths: (months: number) => (months % 12 === 0 ? `${months / 12} ปี แล้วลบ` : `${months} เดือน แล้วลบ`),
    moreNotice: 'ความปลอดภัย ฐานกฎหมาย ผู้ติดต่อ',
    basis: 'ฐานกฎหมาย',
    contact: 'ติดต่อเรื่องข้อมูล',
    sealed: 'สิ่งที่เขียนถูกผนึกในเครื่องนี้ก่อนส่ง เปิดอ่านได้เฉพาะผู้มีสิทธิ์ของหน่วยงาน',
    required: 'ต้องตอบ',
    optional: 'ไม่ตอบก็ได้',
    chooseOne: 'เลือกหนึ่งข้อ',
    chooseMany: 'เลือกได้หลายข้อ',
    agree: 'ยินยอม',
    disagree: 'ไม่ยินยอม',
    phoneHelp: 'เช่น 081 234 5678',
    consentHelp: 'ไม่ยินยอมหรือไม่ตอบก็ส่งเรื่องได้ตามปกติ ไม่เสียสิทธิใด ๆ',
    day: 'วันที่',
    month: 'เดือน',
    year: 'ปี พ.ศ.',
    dateHelp: 'เช่น 5 มกราคม 2569',
    past: 'เป็นวันนี้หรือวันที่ผ่านมาแล้ว',
    future: 'เป็นวันนี้หรือวันข้างหน้า',
    boundsHelp: (min: number | null, max: number | null) => sayBounds(min, max, thaiBounds),
    decimalsHelp: (digits: number) => `ทศนิยมไม่เกิน ${digits} ตำแหน่ง`,
    idHelp: 'ตัวเลข 13 หลัก ไม่ต้องถ่ายบัตร',
    idReason: 'ต้องใช้เพราะ',
    village: 'หมู่บ้านหรือชุมชน',
    placeWords: 'อธิบายที่ตั้ง เช่น หน้าวัด ตรงข้ามร้านค้า',
    placeHelp: 'บอกเท่าที่บอกได้ อย่างใดอย่างหนึ่งก็พอ',
    photoHelp: (most: number) => (most === 1 ? '1 ภาพ' : `ไม่เกิน ${most} ภาพ`),
    noCards: 'อย่าถ่ายบัตรประชาชน',
    spokenHelp: 'พูดได้ไม่เกิน 60 วินาที',
    longestHelp: (characters: number) => `ไม่เกิน ${formatCount(characters)} ตัวอักษร`,
    send: 'ส่งเรื่อง',
    sendSheet: 'ส่งคำตอบ',
    beforeSending: 'ไม่มีสัญญาณก็กดส่งได้ เรื่องจะเก็บไว้ในเครื่องนี้และส่งเองเมื่อมีสัญญาณ',
    noScript: 'การส่งเรื่องจากหน้านี้ต้องเปิดใช้ JavaScript ในเบราว์เซอร์ หากเปิดไม่ได้ โปรดโทรหาหน่วยงาน เจ้าหน้าที่จะกรอกให้',
    noScriptReceipt: 'การดูเรื่องจากหน้านี้ต้องเปิดใช้ JavaScript ในเบราว์เซอร์ หากเปิดไม่ได้ โปรดโทรหาหน่วยงาน',
    myMatters: 'เรื่องของฉันในเครื่องนี้',
    externalWhy: 'เปิดในเบราว์เซอร์ของเครื่อง ข้อมูลที่กรอกจะเก็บไว้ได้แน่นอนกว่า',
    externalHow: 'แตะปุ่ม ⋯ ที่มุมจอ แล้วเลือก “เปิดในเบราว์เซอร์”',
    externalOpen: 'เปิดในเบราว์เซอร์',
    stayHere: 'กรอกที่นี่',
    summary: 'ยังส่งไม่ได้ เหลืออีกเล็กน้อย',
    preparing: 'กำลังเตรียมส่ง…',
    notOpenYet: 'แบบฟอร์มนี้ยังไม่เปิดรับ',
    opensOn: (day: string) => `จะเปิดรับวันที่ ${day}`,
    paused: 'แบบฟอร์มนี้พักรับเรื่องชั่วคราว',
    closed: 'แบบฟอร์มนี้ปิดรับแล้ว',
    full: 'แบบฟอร์มนี้รับครบจำนวนแล้ว',
    notOpenWhat: 'เรื่องที่เคยส่งแล้วยังอยู่และดูได้ตามใบรับเรื่อง หากมีเรื่องใหม่ โปรดโทรหาหน่วยงาน',
    receiptTitle: 'เรื่องของฉัน',
    opening: 'กำลังเปิด…',
  },
  {
    app: 'Prongsai',
    call: 'Call us, we fill it in for you',
    ask: 'Call the office',
    sampleOffice: 'Sample office',
    effectComplete: 'Your request is made here, completely online',
    effectIntent: 'Tells us what you want or asks for an appointment — not yet a formal request',
    promise: (days) =>
      days === 1 ? 'The office acts within 1 working day' : `The office acts within ${days} working days`,
    selfSurvey: 'The office’s own survey (not the IIT/EIT survey of the National Anti-Corruption Commission)',
    anonymous:
      'Anonymous: nobody can tell who answered. The office sees totals only, and only from 5 people on.',
    noticeTitle: 'Your personal data',
    purpose: 'Used for',
    readers: 'Who can read it',
    kept: 'Kept for',
    keptMonths: (months) =>
      months % 12 === 0
        ? `${months / 12} ${months === 12 ? 'year' : 'years'}, then erased`
        : `${months} ${months === 1 ? 'month' : 'months'}, then erased`,
    moreNotice: 'Safety, legal basis, contact',
    basis: 'Legal basis',
    contact: 'Contact about data',
    sealed:
      'What you write is sealed on this device before it is sent. Only those in the office who may read it can open it.',
    required: 'required',
    optional: 'may be left empty',
    chooseOne: 'Choose one',
    chooseMany: 'Choose any number',
    agree: 'I agree',
    disagree: 'I do not agree',
    phoneHelp: 'for example 081 234 5678',
    consentHelp: 'If you do not agree or leave this out, you can send all the same and lose no right',
    day: 'Day',
    month: 'Month',
    year: 'Year (B.E.)',
    dateHelp: 'for example 5 January 2569 (2026)',
    past: 'today or a day that has passed',
    future: 'today or a day to come',
    boundsHelp: (min, max) => sayBounds(min, max, englishBounds),
    decimalsHelp: (digits) => (digits === 1 ? 'at most 1 decimal' : `at most ${digits} decimals`),
    idHelp: '13 digits; no picture of the card is needed',
    idReason: 'Needed because:',
    village: 'Village or community',
    placeWords: 'Where it is in words, such as in front of the temple',
    placeHelp: 'As much as you can say; any one of these is enough',
    photoHelp: (most) => (most === 1 ? '1 picture' : `At most ${most} pictures`),
    noCards: 'please no identity cards',
    spokenHelp: 'You can speak for up to 60 seconds',
    longestHelp: (characters) => `At most ${formatCount(characters)} characters`,
    send: 'Send',
    sendSheet: 'Send answers',
    beforeSending: 'You can send without a network: it is kept on this device and goes out by itself later.',
    noScript:
      'Sending from this page needs JavaScript in the browser. If you cannot turn it on, please telephone the office and we fill it in for you.',
    noScriptReceipt:
      'This page needs JavaScript in the browser. If you cannot turn it on, please telephone the office.',
    myMatters: 'What I sent from this device',
    externalWhy: 'Open it in your phone’s own browser: what you write is kept more safely there.',
    externalHow: 'Tap ⋯ in the corner, then “Open in browser”.',
    externalOpen: 'Open in browser',
    stayHere: 'Stay here',
    summary: 'Not sent yet, a little is missing',
    preparing: 'Getting ready to send…',
    notOpenYet: 'This form is not open yet',
    opensOn: (day) => `It opens on ${day}`,
    paused: 'This form is taking a break',
    closed: 'This form is closed',
    full: 'This form has all the answers it takes',
    notOpenWhat:
      'What you sent before is kept and can be looked up with its receipt. For something new, please telephone the office.',
    receiptTitle: 'What I sent',
    opening: 'Opening…',
  },
);
