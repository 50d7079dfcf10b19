import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { LocalText } from '../../domain/basics/local-text.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { readWide } from '../../domain/ita/audit/wide/read-wide.ts';
import { wideProblemText } from '../../domain/ita/audit/wide/sentences.ts';
import { bounds } from '../../sheets/bounds.ts';
import { auditedRows } from './rows.ts';
import { readTableFile } from './read-table-file.ts';
import type { FileFault } from './table-file.ts';
import { fileTexts, unreadableText, usage } from './words.ts';

/** How the command ended: lines for whoever reads them, or why not, in both languages. */
export type Audited = Result<readonly string[], string>;

/** Audits the file that is named. @param folder where it is named from */
export async function auditFile(args: readonly string[], folder: string): Promise<Audited> {
  const [file] = args;
  if (file === undefined || args.length > 1 || file.startsWith('--'))
    return failed(`${usage.th}\n${usage.en}`);
  const bytes = await bytesOf(resolve(folder, file));
  if (!bytes.ok) return failed(complaint(file, { where: null, says: bytes.problem }));
  const read = await readTableFile(bytes.value, basename(file));
  if (!read.ok) return failed(complaint(file, read.problem));
  const tables = readWide(read.value.grid);
  if (tables.ok) return ok(auditedRows(tables.value).map((row) => JSON.stringify(row)));
  const where = await read.value.where(tables.problem);
  return failed(complaint(file, { where, says: wideProblemText(tables.problem) }));
}

function complaint(file: string, { where, says }: FileFault): string {
  const line = (language: 'th' | 'en'): string =>
    [file, ...(where === null ? [] : [where[language]]), says[language]].join(': ');
  return `✗ ${line('th')}\n  ${line('en')}`;
}

/** Of a file that is too large, one byte more than may be read: some devices have no end. */
async function bytesOf(path: string): Promise<Result<Uint8Array, LocalText>> {
  const parts: Buffer[] = [];
  try {
    for await (const part of createReadStream(path, { end: bounds.fileBytes })) parts.push(Buffer.from(part));
    return ok(Buffer.concat(parts));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed(fileTexts.missing);
    if (code === 'EISDIR') return failed(fileTexts.folder);
    if (code === '') throw error;
    return failed(unreadableText(code));
  }
}
