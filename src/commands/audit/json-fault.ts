/** Blanks, then one word of JSON. */
const blanks = /[ \t\r\n]*/y;
const word =
  /[[\]{},:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:(?!\p{Cc})[^"\\]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

type Wanted = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'end';

/**
 * Where a text ceases to be JSON: the parser of Node says it in some of its messages only.
 * @returns the index of the first word that has no place there, the end where words are missing; `null` for JSON
 */
export function jsonFaultIn(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let wanted: Wanted = 'value';
  for (let at = pastBlanks(text, 0); at < text.length; at = pastBlanks(text, word.lastIndex)) {
    word.lastIndex = at;
    const found = word.exec(text)?.[0];
    const next: Wanted | null = found === undefined ? null : after(found, wanted, open);
    if (next === null) return at;
    wanted = next;
  }
  return open.length === 0 && wanted === 'end' ? null : text.length;
}

function pastBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  blanks.exec(text);
  return blanks.lastIndex;
}

/** What is wanted after a word; brackets are opened and closed on the way. @returns `null` where the word is not wanted */
function after(found: string, wanted: Wanted, open: ('[' | '{')[]): Wanted | null {
  switch (wanted) {
    case 'colon':
      return found === ':' ? 'value' : null;
    case 'name':
    case 'first-name':
      if (found.startsWith('"')) return 'colon';
      return wanted === 'first-name' && found === '}' ? closed(open) : null;
    case 'end':
      if (found === ',' && open.length > 0) return open.at(-1) === '[' ? 'value' : 'name';
      return (found === ']' && open.at(-1) === '[') || (found === '}' && open.at(-1) === '{')
        ? closed(open)
        : null;
    case 'value':
    case 'first-value':
      if (found === '[' || found === '{') {
        open.push(found);
        return found === '[' ? 'first-value' : 'first-name';
      }
      if (wanted === 'first-value' && found === ']') return closed(open);
      return /^[\]},:]/.test(found) ? null : 'end';
    default:
      return wanted satisfies never;
  }
}

function closed(open: ('[' | '{')[]): Wanted {
  open.pop();
  return 'end';
}
