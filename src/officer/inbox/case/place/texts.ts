import type { Wind } from '../../../../domain/channels/sketch/sketch.ts';
import { distanceTexts } from '../../../../forms/distances.ts';
import { defineTexts } from '../../../../i18n/texts.ts';

const [thai, english] = [distanceTexts('th'), distanceTexts('en')];

export const placeSketchTexts = defineTexts(
  {
    title: 'แผนที่ร่าง: หมุดที่ผู้ร้องปักไว้ ท่ามกลางหมู่บ้าน',
    farAway: 'ตำแหน่งอยู่ไกลจากหมู่บ้านทั้งหมด จึงไม่วาดบนแผนที่ร่าง',
    near: (village: string, distance: string, wind: Wind) =>
      `ใกล้ที่สุดคือ ${village} ห่างราว ${distance} ทางทิศ${thai.winds[wind]}`,
  },
  {
    title: 'Sketch map: the pin that was set, among the villages',
    farAway: 'The position is far away from all villages, so it is not drawn on the sketch map',
    near: (village, distance, wind) =>
      `Nearest is ${village}: about ${distance} to the ${english.winds[wind]} of it`,
  },
);
