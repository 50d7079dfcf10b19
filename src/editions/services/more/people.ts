import { notice, text, whoAndPhone, type PlainTemplate } from '../template.ts';
import { units } from '../units.ts';
import { anythingElse, choice, day, long, many, request, short, whoToCall } from './asked.ts';

/** Children, public information, and the use of what belongs to all. */
export const people: readonly PlainTemplate[] = [
  {
    ...request,
    template: 'childcare',
    unit: units.education,
    effect: 'intent',
    title: text('ศูนย์พัฒนาเด็กเล็ก', 'Early-childhood centre'),
    intro: text(
      'แจ้งความประสงค์สมัครเรียน ขอเยี่ยมชม หรือสอบถามศูนย์ เจ้าหน้าที่จะโทรนัดหมาย',
      'Say that you want a place, a visit or an answer; an officer calls to arrange it',
    ),
    questions: [
      choice(
        { id: 'wanted', label: ['ต้องการอะไร', 'What do you want?'] },
        ['enrol', 'สมัครเรียน', 'A place for a child'],
        ['visit', 'ขอเยี่ยมชม', 'Visit the centre'],
        ['leave', 'ย้ายหรือลาออก', 'Move or take out a child'],
        ['ask', 'สอบถาม', 'Ask something'],
      ),
      choice(
        { id: 'age', label: ['เด็กอายุเท่าไร', 'How old is the child?'], isOptional: true },
        ['under-two', 'ต่ำกว่า 2 ปี', 'Under 2'],
        ['two', '2 ปี', '2'],
        ['three', '3 ปี', '3'],
        ['four', '4 ปีขึ้นไป', '4 or older'],
      ),
      short({
        id: 'centre',
        label: ['ศูนย์ใด', 'Which centre?'],
        help: ['เว้นไว้ได้หากมีศูนย์เดียวหรือยังไม่แน่ใจ', 'Leave it out if there is only one or you are not sure'],
        isOptional: true,
      }),
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 3,
    notice: notice(text('ใช้นัดหมายและตอบกลับเท่านั้น', 'Used only to arrange it and to answer you'), 12),
  },
  {
    ...request,
    template: 'information',
    unit: units.secretariat,
    title: text('ขอข้อมูลข่าวสารของราชการ', 'Request for official information'),
    intro: text(
      'ขอดูหรือขอสำเนาข้อมูลที่หน่วยงานมี ตามกฎหมายข้อมูลข่าวสารของราชการ พ.ศ. 2540 ไม่ต้องบอกเหตุผล',
      'Ask to see or copy what the office holds, under the Official Information Act 1997; no reason is asked',
    ),
    questions: [
      long({
        id: 'detail',
        label: ['ต้องการข้อมูลเรื่องใด', 'Which information?'],
        help: ['บอกชื่อเรื่อง ปี หรือโครงการ เท่าที่ทราบ', 'Name the matter, year or project as far as you know'],
      }),
      many(
        { id: 'way', label: ['ต้องการรับอย่างไร', 'How would you like it?'] },
        ['see', 'ขอดูที่สำนักงาน', 'See it at the office'],
        ['copy', 'ขอสำเนา', 'A copy'],
        ['certified', 'ขอสำเนาที่มีคำรับรอง', 'A certified copy'],
        ['file', 'ขอไฟล์หรือลิงก์', 'A file or link'],
      ),
      ...whoAndPhone.map((question) =>
        question.id === 'name'
          ? { ...question, label: text('ชื่อผู้ขอ', 'Your name'), required: true }
          : question,
      ),
    ],
    standardWorkingDays: 10,
    notice: notice(
      text('ใช้จัดหาข้อมูลและตอบคำขอของคุณเท่านั้น', 'Used only to find the information and to answer you'),
      24,
    ),
  },
  {
    ...request,
    template: 'premises',
    unit: units.secretariat,
    title: text('ขอใช้อาคาร สถานที่ หรือยืมของ', 'Use of premises and equipment'),
    intro: text(
      'ขอใช้ห้องประชุม ลานกีฬา รถ เต็นท์ โต๊ะ หรือเก้าอี้ เจ้าหน้าที่จะตอบว่าว่างหรือไม่ และมีค่าใช้จ่ายหรือไม่',
      'A hall, a sports ground, a vehicle, tents, tables or chairs; an officer answers whether it is free and what it costs',
    ),
    questions: [
      many(
        { id: 'what', label: ['ขอใช้อะไร', 'What would you like?'] },
        ['hall', 'ห้องประชุมหรืออาคาร', 'A hall or building'],
        ['ground', 'ลานกีฬาหรือลานกลางแจ้ง', 'A sports ground or open space'],
        ['tent', 'เต็นท์', 'Tents'],
        ['furniture', 'โต๊ะ เก้าอี้', 'Tables or chairs'],
        ['sound', 'เครื่องเสียง', 'Sound equipment'],
        ['vehicle', 'รถน้ำหรือรถของหน่วยงาน', 'A water lorry or vehicle'],
        ['other', 'อื่น ๆ', 'Other'],
      ),
      day({ id: 'day', label: ['ใช้วันไหน', 'On which day?'] }, 'future'),
      short({
        id: 'hours',
        label: ['เวลาใด หรือถึงวันไหน', 'At what hours, or until when?'],
        help: ['เช่น 8.00–16.00 น. หรือ 3 วัน', 'Such as 8:00 to 16:00, or for three days'],
      }),
      short({ id: 'purpose', label: ['ใช้ในงานอะไร', 'For what?'] }),
      short({
        id: 'place',
        label: ['หากยืมของ ใช้ที่ไหน', 'If it is lent, used where?'],
        isOptional: true,
        when: { question: 'what', values: ['tent', 'furniture', 'sound', 'vehicle', 'other'] },
      }),
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 3,
    notice: notice(text('ใช้จองและติดต่อกลับเท่านั้น', 'Used only for the booking and to answer you'), 12),
  },
];
