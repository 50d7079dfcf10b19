import type {
  Certainty,
  Indicator,
  Instrument,
  InstrumentCode,
  Level,
  SampleRule,
  Scale,
  Sourced,
  SubIndicator,
} from '../../domain/ita/edition.ts';
import { fullPoints, noPoints, points } from '../../domain/ita/points.ts';
import { disclosureScale } from '../disclosure-scale.ts';

/** Weights in per cent. */
export const instruments: readonly Instrument[] = [
  {
    code: 'IIT',
    name: { th: 'การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', en: 'Internal perception survey' },
    weight: 30,
    certainty: 'confirmed',
    sources: ['report'],
  },
  {
    code: 'EIT',
    name: { th: 'การรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', en: 'External perception survey' },
    weight: 30,
    certainty: 'confirmed',
    sources: ['report'],
  },
  {
    code: 'OIT',
    name: { th: 'การเปิดเผยข้อมูลสาธารณะ', en: 'Public disclosure check' },
    weight: 40,
    certainty: 'confirmed',
    sources: ['report', 'group6'],
  },
];

/** Ten indicators; the number is what reports print. */
export const indicators: readonly Indicator[] = [
  indicator('IIT', 1, { th: 'การปฏิบัติหน้าที่', en: 'Performance of duty' }),
  indicator('IIT', 2, { th: 'การใช้งบประมาณ', en: 'Use of budget' }),
  indicator('IIT', 3, { th: 'การใช้อำนาจ', en: 'Use of power' }),
  indicator('IIT', 4, { th: 'การใช้ทรัพย์สินของราชการ', en: 'Use of public property' }),
  indicator('IIT', 5, { th: 'การแก้ไขปัญหาการทุจริต', en: 'Dealing with corruption' }),
  indicator('EIT', 6, { th: 'คุณภาพการดำเนินงาน', en: 'Quality of operation' }),
  indicator('EIT', 7, { th: 'ประสิทธิภาพการสื่อสาร', en: 'Communication' }),
  indicator('EIT', 8, { th: 'การปรับปรุงระบบการทำงาน', en: 'Improvement of work' }),
  indicator('OIT', 9, { th: 'การเปิดเผยข้อมูล', en: 'Disclosure' }),
  indicator('OIT', 10, { th: 'การป้องกันการทุจริต', en: 'Prevention of corruption' }),
];

function indicator(instrument: InstrumentCode, no: number, name: Indicator['name']): Indicator {
  return { no, instrument, name, certainty: 'confirmed', sources: ['report'] };
}

/** Only the OIT has them; its indicators are means of these, so items of small ones weigh more. */
export const subIndicators: readonly SubIndicator[] = [
  subIndicator('9.1', { th: 'ข้อมูลพื้นฐาน', en: 'Basic information' }),
  subIndicator('9.2', { th: 'การบริหารงาน', en: 'Administration' }),
  subIndicator('9.3', { th: 'การบริหารเงินงบประมาณ', en: 'Budget' }),
  subIndicator('9.4', { th: 'การบริหารและพัฒนาทรัพยากรบุคคล', en: 'People' }),
  subIndicator('9.5', { th: 'การส่งเสริมความโปร่งใส', en: 'Openness' }),
  subIndicator('10.1', { th: 'การดำเนินการเพื่อป้องกันการทุจริต', en: 'Acts against corruption' }),
  subIndicator('10.2', { th: 'มาตรการภายในเพื่อป้องกันการทุจริต', en: 'Internal measures' }),
];

function subIndicator(code: string, name: SubIndicator['name']): SubIndicator {
  const [no] = code.split('.');
  return { code, indicator: Number(no), name, certainty: 'confirmed', sources: ['vendor-2564', 'group6'] };
}

/** Four steps, here worth 0, 33, 67, 100; whether the NACC takes 33.33 and 66.67 is not settled. */
const least = { code: 'least', label: { th: 'น้อยที่สุดหรือไม่มีเลย', en: 'Least or not at all' } };
const low = { code: 'low', label: { th: 'น้อย', en: 'Little' } };
const high = { code: 'high', label: { th: 'มาก', en: 'Much' } };
const most = { code: 'most', label: { th: 'มากที่สุด', en: 'Most' } };
const yes = { code: 'yes', label: { th: 'มี', en: 'Yes' } };
const no = { code: 'no', label: { th: 'ไม่มี', en: 'No' } };
const ofSurveys: { readonly certainty: Certainty; readonly sources: readonly string[] } = {
  certainty: 'implementation',
  sources: ['sdu', 'spvc'],
};

/** What each answer is worth. */
export const scales: Readonly<Record<string, Scale>> = {
  level4: {
    code: 'level4',
    family: 'level4',
    reverse: false,
    options: [
      { ...least, points: noPoints },
      { ...low, points: points(33) },
      { ...high, points: points(67) },
      { ...most, points: fullPoints },
    ],
    ...ofSurveys,
  },
  level4Reverse: {
    code: 'level4Reverse',
    family: 'level4',
    reverse: true,
    options: [
      { ...least, points: fullPoints },
      { ...low, points: points(67) },
      { ...high, points: points(33) },
      { ...most, points: noPoints },
    ],
    ...ofSurveys,
  },
  yesNoGood: {
    code: 'yesNoGood',
    family: 'yesNo',
    reverse: false,
    options: [
      { ...yes, points: fullPoints },
      { ...no, points: noPoints },
    ],
    ...ofSurveys,
  },
  yesNoBad: {
    code: 'yesNoBad',
    family: 'yesNo',
    reverse: true,
    options: [
      { ...yes, points: noPoints },
      { ...no, points: fullPoints },
    ],
    ...ofSurveys,
  },
  disclosure: disclosureScale,
};

/** Bands of the total. */
export const levels: readonly Level[] = [
  band('AA', 95),
  band('A', 85),
  band('B', 75),
  band('C', 65),
  band('D', 55),
  band('E', 50),
  band('F', 0),
];

function band(code: string, min: number): Level {
  return { code, name: { th: code, en: code }, min: points(min), eachInstrument: null };
}

/** Of levels and pass mark. */
export const levelsSure: Sourced = { certainty: 'confirmed', sources: ['report'] };

/** The mark an office should reach, and the share of all offices that should. */
export const passMark = points(85);
export const passTarget = 80;

/** Seen for the EIT only; that the IIT has the same is from memory. */
export const sampleRule: SampleRule = {
  share: 10,
  atLeast: 30,
  large: { above: 4000, atLeast: 400 },
  certainty: 'implementation',
  sources: ['spvc', 'memory'],
};
