import type { Log } from '../deps.ts';

/** How much is said: what broke and what began, or each answer too. */
export type LogLevel = 'info' | 'answers';

/**
 * A log of one JSON object per line. It names doors, problems and places in the code; never an address of a citizen,
 * an id of a receipt, or a word of what somebody wrote.
 *
 * @param write takes a line, without its end
 */
export function jsonLog(write: (line: string) => void, level: LogLevel): Log {
  const say = (facts: Readonly<Record<string, unknown>>): void =>
    write(JSON.stringify({ at: new Date().toISOString(), ...facts }));
  return {
    broke: (where, error) => say({ level: 'error', event: where, ...wordsOf(error) }),
    tell: (event, facts = {}) => say({ level: 'info', event, ...facts }),
    answered(door, status, ms) {
      if (level === 'answers') say({ level: 'info', event: 'answered', door, status, ms: Math.round(ms) });
    },
  };
}

/** A database's error also holds the statement and all that was bound to it: only its own words are said. */
function wordsOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return error === null ? {} : { error: typeof error };
  const code = 'code' in error ? { code: error.code } : {};
  return { error: `${error.name}: ${error.message}`, ...code, stack: error.stack?.split('\n').slice(1, 6) };
}
