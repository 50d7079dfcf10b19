import type { OtherUnit } from '../printed-report.ts';
import { bare, type RunningText, spaced, thaiLetter } from './lines.ts';

/** The words of one kind of office, each with what the other kind calls it. */
interface OtherWords {
  /** Units and posts; the longer words first, as they hold the shorter ones. */
  readonly posts: readonly (readonly [words: string, own: string])[];
  /** The office itself, when a name follows. */
  readonly offices: readonly string[];
  readonly ownOffice: string;
  /** What stands beside a word of this kind where all kinds are told: "นายกเทศมนตรี/นายก อบต.". */
  readonly beside: string;
}

const ofMunicipality: OtherWords = {
  posts: [
    ['สำนักปลัดเทศบาล', 'สำนักปลัดองค์การบริหารส่วนตำบล'],
    ['ปลัดเทศบาล', 'ปลัดองค์การบริหารส่วนตำบล'],
    ['นายกเทศมนตรี', 'นายกองค์การบริหารส่วนตำบล'],
    ['สภาเทศบาล', 'สภาองค์การบริหารส่วนตำบล'],
  ],
  offices: ['เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร'],
  ownOffice: 'องค์การบริหารส่วนตำบล',
  beside: 'องค์การ|อบต',
};

const ofSubDistrict: OtherWords = {
  posts: ['องค์การบริหารส่วนตำบล', 'อบต.'].flatMap((office) => [
    [`สำนักปลัด${office}`, 'สำนักปลัดเทศบาล'],
    [`ปลัด${office}`, 'ปลัดเทศบาล'],
    [`นายก${office}`, 'นายกเทศมนตรี'],
    [`สภา${office}`, 'สภาเทศบาล'],
  ]),
  offices: ['องค์การบริหารส่วนตำบล'],
  ownOffice: 'เทศบาล',
  beside: 'เทศ',
};

/** Units, posts and offices of the other kind; the report's own kind is that of the first office named, on its cover. */
export function readOtherUnits({ words, lineAt }: RunningText): readonly OtherUnit[] {
  const other = otherKind(words);
  if (other === null) return [];
  const owns = new Map(other.posts);
  const found = new Map<string, { readonly own: string; readonly lines: number[] }>();
  for (const match of words.matchAll(patternOf(other))) {
    const { post = '', office = '', name = '' } = match.groups ?? {};
    const written = bare(post === '' ? `${office}${name}` : post);
    const own = owns.get(written) ?? `${other.ownOffice}${name}`;
    const before = found.get(written) ?? { own, lines: [] };
    before.lines.push(lineAt(match.index));
    found.set(written, before);
  }
  return [...found].map(([written, { own, lines }]) => ({ words: written, own, lines }));
}

function otherKind(words: string): OtherWords | null {
  const first = new RegExp(`(${spaced('องค์การบริหารส่วนตำบล')})|${anyOf(ofMunicipality.offices)}`).exec(words);
  if (!first) return null;
  return first[1] === undefined ? ofSubDistrict : ofMunicipality;
}

function patternOf({ posts, offices, beside }: OtherWords): RegExp {
  const besides = `\\S{0,12}(?:${beside})`;
  const post = `(?<post>${anyOf(posts.map(([words]) => words))})`;
  const office = `(?<office>${anyOf(offices)})(?!\\s?(?:${ofNoOffice}))(?<name>${thaiLetter}{2,})`;
  return new RegExp(
    `(?<!(?:${beside})\\S{0,20}(?:\\/|หรือ)\\s?|สภาตำบลและ)(?:${post}|${office})(?!\\s?(?:\\/|หรือ)\\s?${besides})`,
    'g',
  );
}

// Words with which a sentence goes on after a kind of office and not after one of its kind.
const ofNoOffice = 'และ|หรือ|ทุก|ต่าง|อื่น|ที่|ใน|จะ|ได้|ต้อง|มี|เป็น|จึง|ของ|ให้|พ\\.';

function anyOf(words: readonly string[]): string {
  return words.map(spaced).join('|');
}
