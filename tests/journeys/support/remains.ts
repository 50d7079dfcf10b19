import type { Page } from 'playwright-core';

/**
 * Everything that this browser keeps of our origin and that stands in the page, as one text. What is not found in it is
 * nowhere a page of ours could read it again.
 */
export async function remains(page: Page): Promise<string> {
  return `${await page.content()}\n${await keptOf(page)}`;
}

/** Which of these words a page's origin keeps: in databases, caches, storages or the tab's history. */
export async function wordsKept(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const kept = await keptOf(page);
  return words.filter((word) => kept.includes(word));
}

/** Everything that this browser keeps of our origin: databases, caches, both storages, this tab's history. */
function keptOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [location.href, document.cookie, JSON.stringify(history.state)];
    for (const storage of [localStorage, sessionStorage]) found.push(JSON.stringify(Object.entries(storage)));
    const asText = (value: unknown): string =>
      JSON.stringify(value, (_key, part: unknown) => {
        if (part instanceof Map) return [...part];
        return part instanceof Uint8Array ? new TextDecoder().decode(part) : part;
      });
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
        found.push(`${name}/${table}`, asText(rows));
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
