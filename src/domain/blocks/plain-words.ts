/*
 * Words as they are compared. Whoever wants past a blocked phrase writes it with spaces, doubled letters, stray tone marks,
 * Thai digits or signs that nobody sees; all of that is taken away on both sides before they are held against each other.
 */

/** Thai vowels that stand above or below their consonant; of all other marks a text is the same word without. */
const vowels = /[\u0E31\u0E34-\u0E39\u0E4D]/;
const thaiZero = '๐'.charCodeAt(0);

/** Digits as 0–9, whatever script they were written in by the keyboards of this country. */
export function arabicDigits(text: string): string {
  return text.normalize('NFKD').replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
}

/** A text's letters and digits alone, each once in a row; empty when it has none. */
export function plainWords(text: string): string {
  const letters = arabicDigits(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]|ๆ/gu, '')
    .replace(/\p{M}/gu, (mark) => (vowels.test(mark) ? mark : ''))
    // Two เ look like one แ, and are often typed so.
    .replace(/เเ/g, 'แ')
    .replace(/[\u0E31\u0E34-\u0E39\u0E4D]{2,}/g, (marks) => [...new Set(marks)].sort().join(''));
  return letters.replace(/(.)\1+/gu, '$1');
}

/** Every long run of digits in a text, without what stood between them. */
export function digitRuns(text: string): readonly string[] {
  const shown = arabicDigits(text).replace(/\p{Cf}/gu, '');
  const found = shown.match(/\d(?:[\s().+-]*\d){7,}/g) ?? [];
  return found.map((run) => run.replace(/\D/g, ''));
}

/**
 * A short name of a text, by which the same text is known again and from which it cannot be read. Two texts may share one by
 * accident, once in 2^52; nobody's rights hang on it.
 */
export function nameOfText(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (0x100000000 * (0x1fffff & low) + (high >>> 0)).toString(36);
}
