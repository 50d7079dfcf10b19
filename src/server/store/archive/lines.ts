import * as v from 'valibot';
import { bytesSchema } from '../../../contracts/ids.ts';
import { ArchiveFault } from './fault.ts';
import { tableOf, tables, type ArchiveRow, type Column, type Value } from './tables.ts';

/** Longer than any row: what one request may bring, twice over for the marks of JSON. */
const longestLine = 40_000_000;

/** A row as one line, without its end; the same row is always the same line. */
export function lineOf({ table, values }: ArchiveRow): string {
  const columns = tableOf(table)?.columns ?? [];
  const told = Object.fromEntries(columns.map(({ name }) => [name, jsonOf(values[name] ?? null)]));
  return JSON.stringify([table, told]);
}

function jsonOf(value: Value): string | number | boolean | null {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64url') : value;
}

const valueSchemas = {
  text: v.string(),
  number: v.pipe(v.number(), v.safeInteger()),
  boolean: v.boolean(),
  bytes: v.pipe(
    bytesSchema,
    v.transform((text): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'))),
  ),
} as const;

function columnSchema({ kind, isNullable }: Column): v.GenericSchema<unknown, Value> {
  return isNullable ? v.nullable<v.GenericSchema<unknown, Value>>(valueSchemas[kind]) : valueSchemas[kind];
}

const rowSchemas = new Map(
  tables.map(({ name, columns }) => [
    name,
    v.strictObject(Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)]))),
  ]),
);

const lineSchema = v.strictTuple([v.string(), v.unknown()]);

/**
 * Reads the line of a row.
 * @throws ArchiveFault when it is none
 */
export function rowOf(line: string): ArchiveRow {
  const parsed = v.safeParse(lineSchema, jsonIn(line));
  const [table, told] = parsed.success ? parsed.output : [];
  const schema = table === undefined ? undefined : rowSchemas.get(table);
  if (table === undefined || schema === undefined) throw new ArchiveFault('damaged', 'a line that is no row');
  const values = v.safeParse(schema, told);
  if (!values.success) throw new ArchiveFault('damaged', `a row of ${table}`);
  return { table, values: values.output };
}

/** @returns `undefined` where the text is no JSON */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const newline = 0x0a;

/**
 * Cuts a stream of bytes into its lines.
 * @throws ArchiveFault when a line is endless, no UTF-8, or the last one has no end
 */
export async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      yield textOf([...parts, chunk.subarray(from, end)]);
      parts = [];
      length = 0;
      from = end + 1;
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longestLine) throw new ArchiveFault('damaged', 'a line without an end');
  }
  if (length > 0) throw new ArchiveFault('damaged', 'the last line has no end');
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(parts: readonly Buffer[]): string {
  try {
    return decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
  } catch (error) {
    throw new ArchiveFault('damaged', 'letters that are none', { cause: error });
  }
}
