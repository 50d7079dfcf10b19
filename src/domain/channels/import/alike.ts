import { arabic } from './days.ts';

/** Words as they are compared: no case, no spaces, no signs, Arabic digits. */
export function plain(text: string): string {
  return arabic(text.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/**
 * How alike two texts are, 0–1: the same, one within the other, or how many pairs of letters they share.
 * @param one as `plain` gives it
 * @param other likewise
 */
export function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 4 && long.includes(short)) return 0.6 + (0.35 * short.length) / long.length;
  const [pairs, others] = [pairsOf(short), pairsOf(long)];
  if (pairs.length === 0) return 0;
  const left = [...others];
  for (const pair of pairs) {
    const place = left.indexOf(pair);
    if (place !== -1) left.splice(place, 1);
  }
  return (2 * (others.length - left.length)) / (pairs.length + others.length);
}

/** Most letters that are looked at: a long text says enough in its beginning. */
const longest = 60;

function pairsOf(text: string): readonly string[] {
  const count = Math.max(0, Math.min(text.length, longest) - 1);
  return Array.from({ length: count }, (_, at) => text.slice(at, at + 2));
}
