import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { columnOf } from '../../domain/ita/audit/wide/columns.ts';
import { placeText } from '../../domain/ita/audit/wide/sentences.ts';
import { bounds } from '../../sheets/bounds.ts';
import { placeIn } from '../../sheets/csv/fault-places.ts';
import { sheetProblemTexts } from '../../sheets/problem-texts.ts';
import { jsonFaultIn } from './json-fault.ts';
import type { FileFault, TableFile } from './table-file.ts';
import { fileTexts, itemText } from './words.ts';

/** Reads an array of objects as a table: the names that say something are its heads, whatever else they hold is passed over. */
export function jsonTable(text: string): Result<TableFile, FileFault> {
  const pointed = (index: number, says: FileFault['says']): Result<TableFile, FileFault> => {
    const { line, column } = placeIn(text, index);
    return failed({ where: placeText({ row: line, column }), says });
  };
  const fault = jsonFaultIn(text);
  if (fault !== null) return pointed(fault, fileTexts.brokenJson);
  const items: unknown = JSON.parse(text);
  const start = text.search(/\S/);
  if (!Array.isArray(items)) return pointed(start, fileTexts.noArray);
  if (items.length === 0) return pointed(start, fileTexts.noItems);
  return tableOf(items);
}

function tableOf(items: readonly unknown[]): Result<TableFile, FileFault> {
  const stranger = items.findIndex((item) => !isObject(item));
  if (stranger >= 0) return failed({ where: itemText(stranger, null), says: fileTexts.noObject });
  const objects = items.filter(isObject);
  const names = [...new Set(objects.flatMap((item) => Object.keys(item)))].filter(
    (name) => columnOf(name) !== null,
  );
  if (names.length > bounds.columns || objects.length > bounds.rows)
    return failed({ where: null, says: sheetProblemTexts['too-large'] });
  const rows: string[][] = [];
  for (const [index, item] of objects.entries()) {
    const words = names.map((name) => wordsOf(item[name]));
    const odd = names[words.indexOf(null)];
    if (odd !== undefined) return failed({ where: itemText(index, odd), says: fileTexts.noWord });
    rows.push(words.map((word) => word ?? ''));
  }
  return ok({
    grid: [names, ...rows],
    // The first row is made of the names: it is no item.
    where: async ({ row, column }) =>
      row === 1 ? null : itemText(Math.min(row - 2, items.length - 1), names[column - 1] ?? null),
  });
}

function isObject(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** @returns `null` for what no cell can hold */
function wordsOf(value: unknown): string | null {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
