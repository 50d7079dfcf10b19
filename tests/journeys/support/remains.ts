import type { Page } from 'playwright-core';

/**
 * Everything that this browser keeps of our origin, as one text: databases, caches, both storages and what stands in the
 * page. What is not found in it is nowhere a page of ours could read it again.
 */
export function remains(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify(history.state),
    ];
    for (const storage of [localStorage, sessionStorage]) found.push(JSON.stringify({ ...storage }));
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => done(opening.result);
      });
      for (const table of database.objectStoreNames) {
        const rows = await new Promise<readonly unknown[]>((done, fail) => {
          const asking = database.transaction(table).objectStore(table).getAll();
          asking.onerror = () => fail(asking.error);
          asking.onsuccess = () => done(asking.result);
        });
        found.push(`${name}/${table}`, JSON.stringify(rows));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    return found.join('\n');
  });
}

/** Waits until the worker's own list and the parts that were loaded lie on this device. */
export async function isKept(page: Page, ...parts: readonly string[]): Promise<void> {
  await page.waitForFunction(
    async (wanted) => {
      if (navigator.serviceWorker.controller === null) return false;
      const urls = await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => url),
        ),
      );
      return wanted.every((part) => urls.flat().some((url) => url.includes(part)));
    },
    parts,
    { timeout: 20_000 },
  );
}
