import type { Answers, ChannelDefinition } from '../domain/channels/definition.ts';

/** Something a citizen of the sample office might write; invented, names and places too. */
export interface Story {
  readonly template: string;
  readonly answers: Answers;
}

/** A believable few weeks of matters, oldest first. */
export const stories: readonly Story[] = [
  {
    template: 'street-light',
    answers: {
      fault: 'out',
      place: 'หน้าศาลากลางบ้าน หมู่ 4',
      detail: 'ดับมาสามคืนแล้ว ทางโค้งมืดมาก เด็กกลับจากโรงเรียนเย็น',
      name: 'สมใจ',
      phone: '0810000001',
    },
  },
  {
    template: 'general',
    answers: {
      detail: 'ขอยืมเต็นท์และเก้าอี้ 50 ตัวใช้ในงานบุญวันเสาร์หน้า ต้องทำหนังสืออย่างไรคะ',
      place: 'หมู่ 2',
      name: 'บุญมา',
      phone: '0810000002',
    },
  },
  { template: 'street-light', answers: { fault: 'flickers', place: 'ปากซอยวัด หมู่ 7 เสาเลขที่ 7-12' } },
  { template: 'opinion', answers: { detail: 'เจ้าหน้าที่กองคลังพูดจาดีมาก อธิบายเรื่องภาษีเข้าใจง่าย ขอบคุณครับ' } },
  {
    template: 'general',
    answers: { detail: 'พ่ออายุครบ 60 ปีเดือนหน้า จะลงทะเบียนเบี้ยยังชีพต้องเตรียมเอกสารอะไรบ้าง', phone: '0810000003' },
  },
  {
    template: 'street-light',
    answers: {
      fault: 'damaged',
      place: 'สามแยกทางเข้าหมู่ 9',
      detail: 'สายไฟห้อยต่ำ รถบรรทุกอ้อยจะเกี่ยว',
      phone: '0810000004',
    },
  },
  { template: 'opinion', answers: { detail: 'อยากให้เปิดสนามหน้า อบต. ให้ออกกำลังกายตอนเย็นถึงสองทุ่ม' } },
  { template: 'general', answers: { detail: 'น้ำประปาหมู่บ้านขุ่นตั้งแต่ฝนตกเมื่อวาน', place: 'หมู่ 5', name: 'ทองดี' } },
];

/**
 * One believable sheet for a form of scales: mostly content, now and then not.
 * @param chance numbers from 0 up to 1, handed in
 */
export function believableSheet(definition: ChannelDefinition, chance: () => number): Answers {
  const answered = definition.questions.flatMap((question) => {
    if (question.kind !== 'scale') return [];
    // Scales run from least to most or the other way round; either way one end is picked less often than the middle.
    const place = Math.min(
      question.options.length - 1,
      Math.floor(Math.sqrt(chance()) * question.options.length),
    );
    const isBestLast = question.options.at(0)?.value === 'least';
    const option = question.options.at(isBestLast ? place : question.options.length - 1 - place);
    return option === undefined ? [] : [[question.id, option.value] as const];
  });
  return Object.fromEntries(answered);
}
