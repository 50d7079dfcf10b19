import { defineTexts } from '../../../i18n/texts.ts';

export const selfTexts = defineTexts(
  {
    name: 'แบบสำรวจตนเอง (ไม่ใช่แบบวัด IIT/EIT ของสำนักงาน ป.ป.ช.)',
    ownDevice:
      'แบบภายในตอบได้ในโทรศัพท์ของตนเองเท่านั้น ไม่มีแบบกระดาษ ตู้บริการ หรือให้ผู้อื่นกรอกแทน เพื่อไม่ให้เพื่อนร่วมงานรู้ว่าใครตอบอะไร',
    boardOnly: 'ป้ายของแบบภายในติดได้ที่บอร์ดในห้องบุคลากร ไม่ติดที่เคาน์เตอร์',
    unknown: (year: number) => `ยังไม่รู้วันของแบบวัด IIT/EIT ทางการ ปี ${year}`,
    unknownText: 'เมื่อใส่วันแล้ว แบบนี้จะพักเองในช่วงนั้น เพื่อไม่ให้สับสนกัน',
    notSet: (from: string, until: string) => `แบบวัดทางการ ${from} ถึง ${until} แต่แบบนี้ยังไม่ได้ตั้งให้พัก`,
    notSetText: 'แบบสำรวจของหน่วยงานควรพักระหว่างนั้น เพื่อไม่ให้สับสนกัน',
    aside: (until: string) => `พักอยู่ ถึง ${until} แล้วเปิดเอง`,
    willStandAside: (from: string, until: string) => `จะพักเอง ${from} ถึง ${until}`,
    asideText: 'เพราะเป็นช่วงแบบวัด IIT/EIT ของสำนักงาน ป.ป.ช.',
    toSeason: 'ไปที่ช่วงแบบวัดทางการ',
  },
  {
    name: 'The office’s own survey (not the IIT/EIT survey of the National Anti-Corruption Commission)',
    ownDevice:
      'The internal survey is answered on one’s own phone only: not on paper, at a kiosk or through anybody else, so that no colleague learns who answered what.',
    boardOnly:
      'The sheet of the internal survey belongs on the notice board of staff rooms, not at a counter.',
    unknown: (year) => `The days of the official IIT/EIT survey of ${year} are not known`,
    unknownText:
      'Once they are filled in, this survey stands aside meanwhile, so that nobody takes one for the other.',
    notSet: (from, until) =>
      `The official survey runs ${from} to ${until}, and this one is not set to stand aside`,
    notSetText:
      'The office’s own survey should stand aside meanwhile, so that nobody takes one for the other.',
    aside: (until) => `Stands aside until ${until}, then opens by itself`,
    willStandAside: (from, until) => `Will stand aside ${from} to ${until}`,
    asideText: 'Because the IIT/EIT survey of the NACC runs then.',
    toSeason: 'To the official survey season',
  },
);
