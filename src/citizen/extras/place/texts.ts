import type { Wind } from '../../../domain/channels/sketch/sketch.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { distanceTexts } from '../../../forms/distances.ts';
import { defineTexts } from '../../../i18n/texts.ts';

const [thai, english] = [distanceTexts('th'), distanceTexts('en')];

export const placeTexts = defineTexts(
  {
    here: 'ใช้ตำแหน่งที่ยืนอยู่',
    looking: 'กำลังหาตำแหน่ง…',
    map: 'ปักหมุดบนแผนที่ร่าง',
    closeMap: 'ปิดแผนที่ร่าง',
    mapTitle: 'แผนที่ร่างของหมู่บ้าน',
    mapHelp: 'แตะเพื่อปักหมุด ลากหมุดหรือกดปุ่มลูกศรเพื่อขยับ',
    remove: 'เอาตำแหน่งออก',
    found: (metres: number) => `ใช้ตำแหน่งที่ยืนอยู่แล้ว คลาดเคลื่อนได้ราว ${formatCount(metres)} เมตร`,
    rough: (metres: number) =>
      `ได้ตำแหน่งคร่าว ๆ คลาดเคลื่อนได้ถึง ${formatCount(metres)} เมตร โปรดเลือกหมู่บ้านหรือเขียนบอกที่ตั้งด้วย`,
    pinned: 'ปักหมุดแล้ว',
    near: (village: string, distance: string, wind: Wind) =>
      `ห่างจาก${village}ราว ${distance} ทางทิศ${thai.winds[wind]}`,
    at: (village: string) => `อยู่ที่${village}`,
    refused: 'เครื่องนี้ไม่ได้อนุญาตให้ใช้ตำแหน่ง ไม่เป็นไร เลือกหมู่บ้านหรือเขียนบอกที่ตั้งได้เลย',
    unavailable: 'หาตำแหน่งไม่ได้ในตอนนี้ เลือกหมู่บ้านหรือเขียนบอกที่ตั้งได้เลย',
  },
  {
    here: 'Use where I stand now',
    looking: 'Finding out where this is…',
    map: 'Set a pin on the sketch map',
    closeMap: 'Close the sketch map',
    mapTitle: 'Sketch map of the villages',
    mapHelp: 'Tap to set the pin; drag it or press the arrow keys to move it',
    remove: 'Take the position away',
    found: (metres) => `Where you stand is used; it may be off by some ${formatCount(metres)} metres`,
    rough: (metres) =>
      `This is a rough position, off by up to ${formatCount(metres)} metres. Please choose the village or describe the place as well`,
    pinned: 'The pin is set',
    near: (village, distance, wind) => `about ${distance} ${english.winds[wind]} of ${village}`,
    at: (village) => `at ${village}`,
    refused:
      'This device was not allowed to tell where it is. That is fine: choose the village or describe the place',
    unavailable: 'The position cannot be found now. Choose the village or describe the place',
  },
);
