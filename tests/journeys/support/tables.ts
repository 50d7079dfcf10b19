import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Page } from 'playwright-core';
import type { Collector } from './collector.ts';

/** A row of any table, with every value as text. */
export interface AnyRow {
  readonly table: string;
  readonly text: string;
}

/** Every row of every table of the collector's own database. */
export function collectorRows({ dataDir }: Pick<Collector, 'dataDir'>): readonly AnyRow[] {
  const database = new DatabaseSync(join(dataDir, 'prongsai.sqlite'), { timeout: 5_000 });
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
    return tables.flatMap((found) => {
      const table = String((found as { readonly name: unknown }).name);
      return database
        .prepare(`select * from "${table}"`)
        .all()
        .map((row) => ({ table, text: JSON.stringify(row) }));
    });
  } finally {
    database.close();
  }
}

/** Every row of every table that this device keeps of its office. */
export async function deviceRows(page: Page): Promise<readonly AnyRow[]> {
  return page.evaluate(async () => {
    const answer = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error);
      });
    const rows: { readonly table: string; readonly text: string }[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('prongsai-office-')) continue;
      const database = await answer(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const kept = await answer(database.transaction(table).objectStore(table).getAll());
        rows.push(...kept.map((row) => ({ table, text: JSON.stringify(row) })));
      }
      database.close();
    }
    return rows;
  });
}
