import * as v from 'valibot';
import { statementSchema, type Statement } from '../../contracts/authority.ts';
import { fromCanonical } from '../../contracts/canonical.ts';

/** The text of a statement; `null` when malformed. */
export function readStatement(content: string): Statement | null {
  const parsed = v.safeParse(statementSchema, fromCanonical(content));
  return parsed.success ? parsed.output : null;
}

/**
 * Whether the text is a statement whose name this app does not know: it must stop replay, as a kind of a later
 * app does, because skipping it would show another office.
 */
export function isNewerStatement(content: string): boolean {
  const named = v.safeParse(v.object({ statement: v.string() }), fromCanonical(content));
  const known: readonly string[] = statementSchema.options.map((option) => option.entries.statement.literal);
  return named.success && !known.includes(named.output.statement);
}

/** The public keys a statement brings: whoever joined with one that is none would make every later sealing to it fail. */
export function keysIn(statement: Statement): readonly string[] {
  switch (statement.statement) {
    case 'founding':
      return [statement.rootKey, statement.recoveryKey];
    case 'device':
    case 'invitation':
      return [statement.signKey, statement.sealKey];
    case 'ring':
      return [statement.publicKey];
    case 'device-removed':
    case 'ring-keys':
    case 'profile':
    case 'channel':
    case 'channel-2':
    case 'recording':
      return [];
    default:
      return statement satisfies never;
  }
}
