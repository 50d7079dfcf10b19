import type { ServiceFacts } from '../../domain/channels/service-facts.ts';
import { law, list, noFee, nothingToBring, remembered, usualSteps } from './fact.ts';
import { text } from './template.ts';

const governanceDecree = law(
  'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 38',
  'Royal Decree on Good Governance 2003, section 38',
);

const toAnswer: ServiceFacts['steps'] = list(
  ['รับเรื่องและแจ้งผู้รับผิดชอบ', 'The matter is taken up and given to somebody'],
  ['ตรวจสอบและดำเนินการ', 'It is looked into and done'],
  ['ตอบกลับผู้แจ้ง', 'Whoever wrote is answered'],
);

const toInvestigate: ServiceFacts['steps'] = list(
  ['รับเรื่อง', 'The complaint is taken up'],
  ['ตรวจข้อเท็จจริงและฟังผู้เกี่ยวข้อง', 'The facts are looked into and those concerned are heard'],
  ['แก้ไข หรือแจ้งเหตุที่ทำไม่ได้', 'It is mended, or told why not'],
  ['แจ้งผลให้ผู้ร้องทราบ', 'The complainant hears the outcome'],
);

/** What a channel costs and needs where nothing is brought and nothing is paid. */
const free = { documents: nothingToBring, fee: noFee, legalLimit: null } as const;

/** The services with which an office begins. What nobody here knows for sure stays `null`. */
export const firstFacts: Readonly<Record<string, ServiceFacts>> = {
  general: {
    ...free,
    group: 'general',
    steps: toAnswer,
    legalLimit: remembered(
      {
        calendarDays: 15,
        note: text(
          'ตอบคำถามหรือแจ้งการดำเนินการ นับแต่วันที่ได้รับการติดต่อเป็นหนังสือ',
          'To answer or to say what is being done, from when one was written to',
        ),
      },
      governanceDecree,
    ),
  },
  'street-light': { ...free, group: 'works', steps: usualSteps.toRepair },
  rubbish: { ...free, group: 'health', steps: usualSteps.toRepair, fee: null },
  complaint: { ...free, group: 'general', steps: toInvestigate },
  opinion: { ...free, group: 'general', steps: toAnswer },
};
