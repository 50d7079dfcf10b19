import type { LocalText } from '../../domain/basics/local-text.ts';
import { citizenTexts } from './citizen-texts.ts';
import type { Problem } from './problems.ts';

/** What happened · what was kept · what to do; for people, in both languages. */
export const problemTexts: Readonly<Record<Problem, LocalText>> = {
  ...citizenTexts,
  'unknown-edition': {
    th: 'แอปรุ่นนี้ยังไม่มีเกณฑ์ ITA ของปีนี้ ข้อมูลที่กรอกยังอยู่ครบ แต่ยังคำนวณคะแนนไม่ได้ โปรดอัปเดตแอปหรือเพิ่มเกณฑ์ของปีนั้น',
    en: 'This app does not hold the ITA rules of that year. All data is kept, but no score can be computed. Update the app or add the rules of that year.',
  },
  'unknown-shared-edition': {
    th: 'เครื่องแม่ข่ายนี้ไม่มีเกณฑ์ตามลิงก์นี้ ลิงก์อาจไม่ครบ หรือแชร์ไว้นานแล้วจนถูกแทนที่ ไม่มีข้อมูลใดในเครื่องนี้เปลี่ยน โปรดขอให้ผู้ส่งแชร์เกณฑ์อีกครั้ง',
    en: 'This server does not have the rules that the link names: the link is not complete, or they were shared so long ago that newer ones took their place. Nothing on this device was changed. Ask whoever sent the link to share the rules again.',
  },
  'cannot-open': {
    th: 'เครื่องนี้ไม่มีกุญแจสำหรับเปิดเรื่องนี้ เรื่องยังเก็บไว้ครบ ผู้ที่มีสิทธิ์อ่านเปิดได้จากเครื่องของเขา',
    en: 'This device holds no key for this. It is kept whole; those with the right can open it on their devices.',
  },
  'newer-format': {
    th: 'มีข้อมูลจากแอปรุ่นใหม่กว่า เครื่องนี้จึงดูได้อย่างเดียวชั่วคราว ข้อมูลทั้งหมดยังอยู่ โปรดอัปเดตแอป',
    en: 'There is data from a newer version of the app, so this device can only read for now. Everything is kept. Please update the app.',
  },
  'log-mismatch': {
    th: 'ลำดับข้อมูลที่ได้จากเครื่องแม่ข่ายไม่ตรงกับที่เครื่องนี้ตรวจไว้ จึงหยุดรับข้อมูลใหม่ ข้อมูลเดิมและงานที่รอส่งยังอยู่ โปรดแจ้งผู้ดูแลระบบ',
    en: 'The order of data from the server does not match what this device has verified, so nothing new is taken in. What is here and what waits is kept. Tell your administrator.',
  },
  'token-used': {
    th: 'ลิงก์ตั้งค่านี้ถูกใช้ไปแล้ว หน่วยงานที่ตั้งค่าไว้ไม่ถูกเปลี่ยนแปลง หากต้องการเพิ่มหน่วยงานอีกแห่ง ให้ผู้ดูแลเครื่องสั่ง npm run office:new',
    en: 'This set-up link was already used; the office made with it is unchanged. For a further office, whoever runs the server types: npm run office:new',
  },
  'token-unknown': {
    th: 'ลิงก์ตั้งค่านี้ไม่ถูกต้อง ยังไม่มีสิ่งใดถูกสร้าง โปรดคัดลอกลิงก์จากหน้าจอเครื่องแม่ข่ายให้ครบทั้งบรรทัด',
    en: 'This set-up link is not valid; nothing was made. Copy the whole line from the server’s screen.',
  },
  'invitation-used': {
    th: 'คำเชิญนี้ถูกใช้ไปแล้ว ยังไม่มีสิ่งใดเปลี่ยนแปลง โปรดขอคำเชิญใหม่จากผู้ดูแลของหน่วยงาน',
    en: 'This invitation was already used. Nothing was changed. Ask your office’s administrator for a new one.',
  },
  'invitation-expired': {
    th: 'คำเชิญนี้หมดอายุแล้ว ยังไม่มีสิ่งใดเปลี่ยนแปลง โปรดขอคำเชิญใหม่จากผู้ดูแลของหน่วยงาน',
    en: 'This invitation has expired. Nothing was changed. Ask your office’s administrator for a new one.',
  },
  'not-allowed': {
    th: 'เครื่องนี้ไม่มีสิทธิ์ทำสิ่งนี้ ไม่มีข้อมูลใดถูกเปลี่ยน หากควรมีสิทธิ์ โปรดแจ้งผู้ดูแลของหน่วยงาน',
    en: 'This device may not do that. Nothing was changed. If it should, tell your office’s administrator.',
  },
  'session-over': {
    th: 'การเชื่อมต่อของเครื่องนี้หมดอายุ ระบบกำลังเชื่อมต่อใหม่ให้เอง งานที่ทำไว้ยังอยู่ครบ',
    en: 'This device’s session has ended and is being renewed by itself. Everything you did is kept.',
  },
};
