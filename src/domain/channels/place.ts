/** Where something is, as a citizen said it; at least one of the three is there. */
export interface Place {
  /** WGS 84, in millionths of a degree, whole. `within` is how far off it may be, in whole metres; `null` for a pin set by hand. */
  readonly position: { readonly lat: number; readonly lng: number; readonly within: number | null } | null;
  /** Value of one of the question's villages. */
  readonly village: string | null;
  readonly words: string;
}

/** Characters of the words that say where something is, and of a whole answer with them. */
export const longestWords = 500;
export const longestPlace = longestWords + 100;

const millionths = 1_000_000;
const written = /^geo:(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)(?:;u=(\d{1,6}))?$/;

/** A place as the text of an answer: a `geo:` address (RFC 5870), a line for the village, then the words. Empty for nothing. */
export function writtenPlace({ position, village, words }: Place): string {
  const lines = [
    ...(position === null ? [] : [geoAddress(position)]),
    ...(village === null ? [] : [`village:${village}`]),
    ...(words.trim() === '' ? [] : [words.trim()]),
  ];
  return lines.join('\n');
}

/** Opens in the maps app of a phone. */
export function geoAddress({ lat, lng, within }: NonNullable<Place['position']>): string {
  return `geo:${lat / millionths},${lng / millionths}${within === null ? '' : `;u=${within}`}`;
}

/** Reads an answer's text; what is no position and no village is words, so nothing is lost. */
export function readPlace(answer: string): Place {
  const lines = answer.split('\n');
  const position = positionOf(lines[0] ?? '');
  if (position !== null) lines.shift();
  const village = /^village:([A-Za-z0-9-]{1,40})$/.exec(lines[0] ?? '')?.[1] ?? null;
  if (village !== null) lines.shift();
  return { position, village, words: lines.join('\n').trim() };
}

function positionOf(line: string): Place['position'] {
  const found = written.exec(line);
  if (found === null) return null;
  const [lat, lng] = [found[1], found[2]].map((degrees) => Math.round(Number(degrees) * millionths));
  if (
    lat === undefined ||
    lng === undefined ||
    Math.abs(lat) > 90 * millionths ||
    Math.abs(lng) > 180 * millionths
  )
    return null;
  return { lat, lng, within: found[3] === undefined ? null : Number(found[3]) };
}
