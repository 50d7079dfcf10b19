/** Free words of anonymous sheets, by question. */
export type FreeWords = { readonly [question: string]: readonly string[] };

/** Adds what one sheet says, where its own letters put it: the order tells neither of arrival nor of what stood beside it. */
export function withWords(words: FreeWords, question: string, said: string): FreeWords {
  const all = [...(words[question] ?? []), said.trim()];
  return { ...words, [question]: inNoOrder(all) };
}

/** Several versions of a form together. */
export function sumOfWords(all: readonly FreeWords[]): FreeWords {
  const sums = new Map<string, readonly string[]>();
  for (const [question, lines] of all.flatMap((words) => Object.entries(words)))
    sums.set(question, [...(sums.get(question) ?? []), ...lines]);
  return Object.fromEntries([...sums].map(([question, lines]) => [question, inNoOrder(lines)]));
}

/** The same lines shuffled by what is in them: the same for whoever has them, in whatever order they came. */
function inNoOrder(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((one, other) => one.key - other.key || (one.line < other.line ? -1 : 1))
    .map(({ line }) => line);
}

/** FNV-1a over the letters: no secret, only no order that anybody reads anything from. */
function keyOf(line: string): number {
  let key = 0x811c9dc5;
  for (let place = 0; place < line.length; place += 1)
    key = Math.imul(key ^ line.charCodeAt(place), 0x01000193) >>> 0;
  return key;
}
