import { bare } from './read/lines.ts';

/**
 * Whether two titles are likely of the same measure. Thai writes without blanks, so runs of three letters stand for
 * words; what every measure is called ("มาตรการ", "ส่งเสริม") is left out, or all would meet. A cell that names several
 * measures meets by any of them.
 */
export function isSameMeasure(one: string, other: string): boolean {
  const others = titlesIn(other);
  return titlesIn(one).some((title) => others.some((against) => isMuchAlike(title, against)));
}

function titlesIn(measure: string): readonly string[] {
  return measure
    .split(/(?:^|\s|\D)\d{1,2}\s?[.)](?!\d)/)
    .map((title) =>
      bare(title)
        .toLowerCase()
        .replace(everyMeasure, '')
        .replace(/[^ก-๙a-z]/g, ''),
    )
    .filter((title) => title.length >= runLength);
}

const everyMeasure =
  /ตัวชี้วัด(?:ที่)?\d*|มาตรการ|แนวทาง|โครงการ|กิจกรรม|คุณธรรมและความโปร่งใส|ภายในหน่วยงาน|หน่วยงาน|ส่งเสริม|สนับสนุน|การ|ความ|ให้|และ|แก่|ด้าน|ของ/g;

function isMuchAlike(one: string, other: string): boolean {
  const runs = runsOf(one);
  const against = runsOf(other);
  const shared = [...runs].filter((run) => against.has(run)).length;
  return shared >= enough * Math.min(runs.size, against.size);
}

const runLength = 3;
const enough = 0.6;

function runsOf(title: string): ReadonlySet<string> {
  const count = title.length - runLength + 1;
  return new Set(Array.from({ length: count }, (_, from) => title.slice(from, from + runLength)));
}
