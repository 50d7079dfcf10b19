import postgres from 'postgres';
import { join } from 'node:path';
import type { Store } from '../../../src/server/store/store.ts';
import { openSqlite } from '../../../src/server/store/sqlite/database.ts';
import { aPlace, type Dialect, type StorePlace } from '../../worlds/stores.ts';

/** Asked at the start only and answered by the first row there is; and what the driver asks for itself. */
const exempt = /^select 1 from office limit 1$|from pg_catalog/;

const isAboutRows = (statement: string): boolean =>
  /^\s*(select|insert|update|delete|with)\b/i.test(statement) && !exempt.test(statement.trim());

/**
 * Which of some statements would read a table from end to end.
 * @returns each with the line of the plan that says so; it may be that of a table that is empty today
 */
export function scans(place: StorePlace, statements: readonly string[]): Promise<readonly string[]> {
  const wanted = statements.filter(isAboutRows);
  return place.dialect === 'SQLite' ? scansOfSqlite(place.folder, wanted) : scansOfPostgres(place, wanted);
}

/** What each dialect is asked while laws are tried on it, so that its plans can be looked at in the end. */
export class Asked {
  readonly #statements: Readonly<Record<Dialect, Set<string>>> = { SQLite: new Set(), PostgreSQL: new Set() };

  readonly #known = new Set<string>();
  readonly #uncalled = new Set<string>();

  /** Hears one store; for `StorePlace.open`. */
  of(dialect: Dialect): (statement: string) => void {
    return (statement) => this.#statements[dialect].add(statement);
  }

  /** The same store; what is never called of its log, directory and access stays among `uncalled`. */
  watched(store: Store): Store {
    return {
      ...store,
      log: this.#watchedPart('log', store.log),
      directory: this.#watchedPart('directory', store.directory),
      access: this.#watchedPart('access', store.access),
    };
  }

  /** What no law has called: its statements were not looked at. */
  get uncalled(): readonly string[] {
    return [...this.#uncalled].sort();
  }

  #watchedPart<Part extends object>(name: string, part: Part): Part {
    if (!this.#known.has(name))
      for (const method of Object.keys(part)) this.#uncalled.add(`${name}.${method}`);
    this.#known.add(name);
    return new Proxy(part, {
      get: (target, method): unknown => {
        this.#uncalled.delete(`${name}.${String(method)}`);
        return Reflect.get(target, method);
      },
    });
  }

  /** @returns how many statements were heard, and those that would read a table from end to end */
  async plans(dialect: Dialect): Promise<{ readonly count: number; readonly scans: readonly string[] }> {
    const place = await aPlace(dialect);
    try {
      await (await place.open()).close();
      const statements = [...this.#statements[dialect]];
      return { count: statements.length, scans: await scans(place, statements) };
    } finally {
      await place.drop();
    }
  }
}

async function scansOfSqlite(folder: string, statements: readonly string[]): Promise<readonly string[]> {
  const database = openSqlite(join(folder, 'prongsai.sqlite'));
  const found = statements.flatMap((statement) => {
    const places = [...statement.matchAll(/\?(\d*)/g)].map((place, index) => Number(place[1]) || index + 1);
    const bound = Array.from({ length: Math.max(0, ...places) }, () => null);
    return database
      .all(`explain query plan ${statement}`, ...bound)
      .map((row) => String(row['detail']))
      .filter((line) => /^SCAN (?!CONSTANT ROW)/.test(line))
      .map((line) => `${line}: ${statement}`);
  });
  database.close();
  return found;
}

async function scansOfPostgres(
  { env }: StorePlace,
  statements: readonly string[],
): Promise<readonly string[]> {
  const sql = postgres(env['DATABASE_URL'] ?? '', { max: 1, onnotice: () => undefined });
  const found: string[] = [];
  try {
    // So few rows would always be read whole: only what has no other way is left to be found.
    await sql.unsafe('set enable_seqscan = off; set plan_cache_mode = force_generic_plan');
    for (const [index, statement] of statements.entries()) {
      const count = Math.max(0, ...[...statement.matchAll(/\$(\d+)/g)].map((match) => Number(match[1])));
      const nothing = count === 0 ? '' : `(${Array.from({ length: count }, () => 'null').join(', ')})`;
      await sql.unsafe(`prepare asked_${index} as ${statement}`);
      const plan = await sql.unsafe<{ 'QUERY PLAN': string }[]>(
        `explain (costs off) execute asked_${index}${nothing}`,
      );
      const lines = plan.map((row) => row['QUERY PLAN'].trim());
      const whole = lines.filter(
        (line, at) =>
          /Seq Scan/.test(line) ||
          (/Index (Only )?Scan/.test(line) && !/^(Index|Recheck) Cond/.test(lines[at + 1] ?? '')),
      );
      found.push(...whole.map((line) => `${line}: ${statement}`));
    }
  } finally {
    await sql.end({ timeout: 1 });
  }
  return found;
}
