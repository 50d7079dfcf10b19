import { notice, plain, text, type PlainTemplate } from '../template.ts';

const there = notice(
  text(
    'ช่องทางนี้อยู่นอกแอป หน่วยงานใช้ข้อมูลที่ได้รับเพื่อดำเนินเรื่องและติดต่อกลับเท่านั้น',
    'This channel lies outside the app; the office uses what it is told only to handle it and to answer',
  ),
  24,
);

const external = {
  ...plain,
  kind: 'external',
  ring: 'general',
  questions: [],
  standardWorkingDays: null,
  notice: there,
} as const satisfies Partial<PlainTemplate>;

/**
 * Ways to reach an office that have no form here: on duty, checked and counted like any other. Where each leads is the
 * office's to fill in, but for the one number that is the same in the whole country.
 */
export const outside: readonly PlainTemplate[] = [
  {
    ...external,
    template: 'outside-line',
    title: text('LINE ของหน่วยงาน', 'The office’s LINE account'),
    intro: text('ส่งข้อความหาหน่วยงานทาง LINE', 'Write to the office by LINE'),
  },
  {
    ...external,
    template: 'outside-facebook',
    title: text('Facebook ของหน่วยงาน', 'The office’s Facebook page'),
    intro: text('ส่งข้อความหาหน่วยงานทาง Facebook', 'Write to the office by Facebook'),
  },
  {
    ...external,
    template: 'outside-phone',
    title: text('โทรศัพท์สำนักงาน', 'The office’s telephone'),
    intro: text('โทรหาเจ้าหน้าที่ในวันและเวลาทำการ', 'Call an officer in office hours'),
  },
  {
    ...external,
    template: 'outside-google-form',
    title: text('Google Form ของหน่วยงาน', 'The office’s Google Form'),
    intro: text('แบบฟอร์มเดิมของหน่วยงานที่ยังเปิดรับ', 'An older form of the office that is still open'),
  },
  {
    ...external,
    template: 'outside-damrongtham',
    title: text('ศูนย์ดำรงธรรม โทร 1567', 'Damrongtham Centre, call 1567'),
    intro: text(
      'ร้องเรียนร้องทุกข์ต่อกระทรวงมหาดไทย เรื่องที่ส่งต่อมาถึงหน่วยงานตรวจที่นี่',
      'Complaints to the Ministry of Interior; what is passed on to this office is checked here',
    ),
    leadsTo: 'tel:1567',
  },
  {
    ...external,
    template: 'outside-traffy',
    title: text('ทราฟฟี่ฟองดูว์ (Traffy Fondue)', 'Traffy Fondue'),
    intro: text(
      'แจ้งปัญหาผ่าน Traffy Fondue หากหน่วยงานเปิดรับไว้',
      'Reports by Traffy Fondue, where the office takes part in it',
    ),
  },
];
