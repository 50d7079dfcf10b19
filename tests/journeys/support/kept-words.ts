import type { Page } from 'playwright-core';

/** Which of these words a page's origin keeps anywhere a page can look: databases, caches, storage, history. */
export function wordsKept(page: Page, words: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (sought) => {
    const texts: string[] = [
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
    ];
    texts.push(JSON.stringify(history.state), document.cookie, location.href);
    const opened = (name: string) =>
      new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
    const rowsOf = (database: IDBDatabase, store: string) =>
      new Promise<unknown>((done, fail) => {
        const asking = database.transaction(store).objectStore(store).getAll();
        asking.onsuccess = () => done(asking.result);
        asking.onerror = () => fail(asking.error);
      });
    const asText = (value: unknown): string =>
      JSON.stringify(value, (_key, part: unknown) =>
        part instanceof Map ? [...part] : part instanceof Uint8Array ? new TextDecoder().decode(part) : part,
      ) ?? '';
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await opened(name);
      for (const store of database.objectStoreNames) texts.push(asText(await rowsOf(database, store)));
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        texts.push(request.url);
        texts.push((await (await cache.match(request))?.text()) ?? '');
      }
    }
    return sought.filter((word) => texts.some((text) => text.includes(word)));
  }, words);
}
