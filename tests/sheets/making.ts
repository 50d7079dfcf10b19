import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { packageParts } from '../../src/sheets/xlsx/package-parts.ts';
import { zipOf, type ZipFile } from '../../src/sheets/zip/zip.ts';

/** A workbook as another program writes it. */
export async function writtenElsewhere(cells: SheetData): Promise<Uint8Array> {
  const blob = await writeXlsxFile(cells, { dateFormat: 'dd/mm/yyyy' }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook with hand-made rows. @param more parts beside it, or instead of its own */
export async function handMade(rows: string, more: readonly ZipFile[] = []): Promise<Uint8Array> {
  const sheet = `<worksheet xmlns="${space}"><sheetData>${rows}</sheetData></worksheet>`;
  const own = packageParts({ sheet, strings: null, styles: null });
  const replaced = new Set(more.map(({ path }) => path));
  return zipOf([...own.filter(({ path }) => !replaced.has(path)), ...more], 'packed');
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Text as Excel writes “Unicode text”, with or without its mark. */
export function utf16(text: string, { mark, end }: { mark: boolean; end: 'little' | 'big' }): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), end === 'little');
  return new Uint8Array(view.buffer);
}

/** Text as a Thai Windows writes it: ASCII, and Thai from 0xA1 on. */
export function windows874(text: string): Uint8Array {
  return Uint8Array.from(text.split(''), (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });
}
