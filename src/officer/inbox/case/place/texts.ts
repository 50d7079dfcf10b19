import type { Wind } from '../../../../domain/channels/sketch.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { defineTexts } from '../../../../i18n/texts.ts';

const thaiWinds: Readonly<Record<Wind, string>> = {
  n: 'เหนือ',
  ne: 'ตะวันออกเฉียงเหนือ',
  e: 'ตะวันออก',
  se: 'ตะวันออกเฉียงใต้',
  s: 'ใต้',
  sw: 'ตะวันตกเฉียงใต้',
  w: 'ตะวันตก',
  nw: 'ตะวันตกเฉียงเหนือ',
};

const englishWinds: Readonly<Record<Wind, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

export const placeSketchTexts = defineTexts(
  {
    title: 'แผนที่ร่าง: หมุดที่ผู้ร้องปักไว้ ท่ามกลางหมู่บ้าน',
    farAway: 'ตำแหน่งอยู่ไกลจากหมู่บ้านทั้งหมด จึงไม่วาดบนแผนที่ร่าง',
    near: (village: string, distance: string, wind: Wind) =>
      `ใกล้ที่สุดคือ ${village} ห่างราว ${distance} ทางทิศ${thaiWinds[wind]}`,
    metres: (count: number) => `${formatCount(count)} ม.`,
    kilometres: (count: number) => `${count} กม.`,
    north: 'น',
  },
  {
    title: 'Sketch map: the pin that was set, among the villages',
    farAway: 'The position is far away from all villages, so it is not drawn on the sketch map',
    near: (village, distance, wind) =>
      `Nearest is ${village}: about ${distance} to the ${englishWinds[wind]} of it`,
    metres: (count) => `${formatCount(count)} m`,
    kilometres: (count) => `${count} km`,
    north: 'N',
  },
);

/** A distance as people say it: 350 m, 1.2 km. */
export function sayMetres(metres: number, words: ReturnType<typeof placeSketchTexts>): string {
  if (metres < 1_000) return words.metres(Math.round(metres / 10) * 10);
  return words.kilometres(Math.round(metres / 100) / 10);
}
