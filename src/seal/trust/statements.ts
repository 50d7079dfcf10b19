import * as v from 'valibot';
import { statementSchema, type Statement } from '../../contracts/authority.ts';
import { fromCanonical } from '../../contracts/canonical.ts';
import { readHeader } from '../reading.ts';
import type { Reading } from './reading.ts';

/** The text of a statement; `null` when malformed. */
export function readStatement(content: string): Statement | null {
  const parsed = v.safeParse(statementSchema, fromCanonical(content));
  return parsed.success ? parsed.output : null;
}

/**
 * Whether the text is a statement whose name this app does not know: it must stop replay, as a kind of a later
 * app does, because skipping it would show another office.
 */
function isNewerStatement(content: string): boolean {
  const named = v.safeParse(v.object({ statement: v.string() }), fromCanonical(content));
  const known: readonly string[] = statementSchema.options.map((option) => option.entries.statement.literal);
  return named.success && !known.includes(named.output.statement);
}

/** How the collector and officers' devices read: every kind and every field, strictly. */
export const wholeReading: Reading = {
  header: readHeader,
  statement: readStatement,
  isNewer: isNewerStatement,
};
