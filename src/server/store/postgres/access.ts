import { deviceId, officeId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import type { AccessStore } from '../store.ts';
import type { Sql } from './database.ts';

/** Tokens, sessions and facts in PostgreSQL. */
export function postgresAccess(sql: Sql): AccessStore {
  async function fact(name: string): Promise<string | null> {
    const [row] = await sql<{ value: string }[]>`select value from fact where name = ${name}`;
    return row?.value ?? null;
  }

  return {
    async hasOffice() {
      return (await sql`select 1 from office limit 1`).length > 0;
    },
    async token(hash) {
      const [row] = await sql<{ until: number; office: string | null }[]>`
        select until, office from token where hash = ${hash}`;
      if (row === undefined) return null;
      return { until: instant(row.until), office: row.office === null ? null : officeId(row.office) };
    },
    async keepToken(hash, until) {
      await sql`insert into token values (${hash}, ${until}, null)`;
    },
    async session(office, hash) {
      const [row] = await sql<{ device: string; until: number }[]>`
        select device, until from session where office = ${office} and hash = ${hash}`;
      if (row === undefined) return null;
      return { office, device: deviceId(row.device), until: instant(row.until) };
    },
    async keepSession(hash, { office, device, until }, now) {
      await sql.begin((run) => [
        run`delete from session where until < ${now}`,
        run`
          insert into session values (${office}, ${hash}, ${device}, ${until})
            on conflict (office, hash) do update set device = excluded.device, until = excluded.until`,
      ]);
    },
    fact,
    async keepFact(name, value) {
      await sql`insert into fact values (${name}, ${value}) on conflict do nothing`;
      return String(await fact(name));
    },
  };
}
