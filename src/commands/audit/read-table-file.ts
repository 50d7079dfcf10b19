import type { LocalText } from '../../domain/basics/local-text.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { placeText } from '../../domain/ita/audit/wide/sentences.ts';
import { bounds } from '../../sheets/bounds.ts';
import {
  lineOfRow,
  placeIn,
  quoteFaultIn,
  strangeByteIn,
  type TextPlace,
} from '../../sheets/csv/fault-places.ts';
import { hasSeparator } from '../../sheets/csv/read-csv.ts';
import { textIn } from '../../sheets/csv/text-in.ts';
import { sheetProblemTexts } from '../../sheets/problem-texts.ts';
import type { SheetProblem } from '../../sheets/problems.ts';
import { readSheet } from '../../sheets/read-sheet.ts';
import { jsonTable } from './json-table.ts';
import type { FileFault, TableFile } from './table-file.ts';
import { fileTexts } from './words.ts';

/** Reads CSV, XLSX and JSON; which of them it is, its content says. @param name of the file */
export async function readTableFile(bytes: Uint8Array, name: string): Promise<Result<TableFile, FileFault>> {
  if (bytes.length === 0) return failed({ where: at({ line: 1, column: 1 }), says: fileTexts.empty });
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isWorkbook || bytes.length > bounds.fileBytes ? null : textIn(bytes);
  if (text !== null && (/\.json$/i.test(name) || jsonBegins.test(text))) return jsonTable(text);
  const sheet = await readSheet(bytes, name);
  if (text === null)
    return sheet.ok
      ? ok({ grid: sheet.value, where: async (place) => placeText(place) })
      : failed(isWorkbook ? sheetFault(sheet.problem) : bytesFault(bytes, sheet.problem));
  if (!sheet.ok) return failed(await textFault(text, sheet.problem));
  if (!hasSeparator(text)) return failed(await textFault(text, 'not-a-sheet'));
  return ok({
    grid: sheet.value,
    where: async ({ row, column }) => at({ line: await lineOfRow(text, row), column }),
  });
}

const jsonBegins = /^\s*(\[\s*[[{\]]|\{\s*["}])/;

function at({ line, column }: TextPlace): LocalText {
  return placeText({ row: line, column });
}

function sheetFault(problem: SheetProblem): FileFault {
  return { where: null, says: sheetProblemTexts[problem] };
}

/** Of what is neither text nor a workbook. A file of another kind has zeros in it, text in a strange encoding has none. */
function bytesFault(bytes: Uint8Array, problem: SheetProblem): FileFault {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (problem !== 'not-a-sheet' || (bytes.includes(0) && !isMarked)) return sheetFault(problem);
  return { where: at(strangeByteIn(bytes)), says: fileTexts.encoding };
}

async function textFault(text: string, problem: SheetProblem): Promise<FileFault> {
  const start = at(placeIn(text, Math.max(0, text.search(/\S/))));
  if (problem === 'empty') return { where: start, says: fileTexts.empty };
  if (problem === 'not-a-sheet')
    return { where: start, says: hasSeparator(text) ? sheetProblemTexts[problem] : fileTexts.noSeparator };
  const quotes = problem === 'damaged' ? await quoteFaultIn(text) : null;
  return quotes === null ? sheetFault(problem) : { where: at(quotes), says: fileTexts.quotes };
}
