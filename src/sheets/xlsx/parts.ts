import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { bounds } from '../bounds.ts';
import type { SheetProblem } from '../problems.ts';
import type { Bytes } from '../zip/streams.ts';
import { entriesIn, unpacked, type ZipEntry } from '../zip/unzip.ts';

/** What is wanted of a workbook: the XML of its first sheet, and what that sheet's cells point at. */
export interface WorkbookParts {
  readonly sheet: string;
  readonly strings: Bytes | null;
  readonly styles: Bytes | null;
  /** Whether days are counted from 1904, as Excel on a Macintosh once did. */
  readonly isFrom1904: boolean;
}

/** Takes the first sheet out of a workbook; all other parts stay packed. */
export async function partsOf(bytes: Uint8Array): Promise<Result<WorkbookParts, SheetProblem>> {
  const entries = entriesIn(bytes);
  if (entries === null) return failed('damaged');
  const packed = new Map(entries.map((entry) => [entry.path, entry]));
  if (!packed.has('xl/workbook.xml')) return failed('not-a-sheet');
  const unpack = unpacker(bytes, packed);
  const [book, links] = [await unpack('xl/workbook.xml'), await unpack('xl/_rels/workbook.xml.rels')];
  if (!book.ok) return book;
  if (!links.ok) return links;
  const said = textOf(book.value);
  const targets = targetsIn(textOf(links.value));
  const [first = ''] = /<(?:\w+:)?sheet\s[^<>]*>/.exec(said) ?? [];
  const sheet = await unpack(targets.get(attribute(first, '\\w+:id')) ?? '');
  if (!sheet.ok) return sheet;
  const strings = await optional(unpack, targets.get('sharedStrings') ?? 'xl/sharedStrings.xml', packed);
  if (!strings.ok) return strings;
  const styles = await optional(unpack, targets.get('styles') ?? 'xl/styles.xml', packed);
  if (!styles.ok) return styles;
  return ok({
    sheet: textOf(sheet.value),
    strings: strings.value,
    styles: styles.value,
    isFrom1904: /\bdate1904\s*=\s*["'](1|true)["']/.test(said),
  });
}

type Unpack = (path: string) => Promise<Result<Bytes, SheetProblem>>;

/** Unpacks part after part; all together may not become larger than the bound. */
function unpacker(bytes: Uint8Array, packed: ReadonlyMap<string, ZipEntry>): Unpack {
  let left: number = bounds.unpackedBytes;
  return async (path) => {
    const entry = packed.get(path);
    if (entry === undefined) return failed('damaged');
    const part = await unpacked(bytes, entry, left);
    if (part.ok) left -= part.value.length;
    return part;
  };
}

async function optional(
  unpack: Unpack,
  path: string,
  packed: ReadonlyMap<string, ZipEntry>,
): Promise<Result<Bytes | null, SheetProblem>> {
  return packed.has(path) ? unpack(path) : ok(null);
}

/** Where the parts lie to which a workbook links: by the link's id, and by the kind of those it has only one of. */
function targetsIn(links: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [link] of links.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)) {
    const target = attribute(link, 'Target').replace(/^\.\//, '');
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(attribute(link, 'Id'), path);
    targets.set(attribute(link, 'Type').split('/').at(-1) ?? '', path);
  }
  return targets;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
