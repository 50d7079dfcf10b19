import { formatCount } from '../i18n/numbers.ts';
import { defineTexts, type Language } from '../i18n/texts.ts';

/** Winds and distances, as a citizen setting a pin and an officer looking at it read them. */
export const distanceTexts = defineTexts(
  {
    winds: {
      n: 'เหนือ',
      ne: 'ตะวันออกเฉียงเหนือ',
      e: 'ตะวันออก',
      se: 'ตะวันออกเฉียงใต้',
      s: 'ใต้',
      sw: 'ตะวันตกเฉียงใต้',
      w: 'ตะวันตก',
      nw: 'ตะวันตกเฉียงเหนือ',
    },
    metres: (count: number) => `${formatCount(count)} ม.`,
    kilometres: (count: number) => `${count} กม.`,
    north: 'น',
  },
  {
    winds: {
      n: 'north',
      ne: 'north-east',
      e: 'east',
      se: 'south-east',
      s: 'south',
      sw: 'south-west',
      w: 'west',
      nw: 'north-west',
    },
    metres: (count) => `${formatCount(count)} m`,
    kilometres: (count) => `${count} km`,
    north: 'N',
  },
);

/** A distance as people say it: 350 m, 1.2 km. */
export function sayDistance(metres: number, language: Language): string {
  const words = distanceTexts(language);
  if (metres < 1_000)
    return words.metres(metres < 100 ? Math.round(metres / 10) * 10 : Math.round(metres / 50) * 50);
  return words.kilometres(Math.round(metres / 100) / 10);
}
