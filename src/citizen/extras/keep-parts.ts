import { mannerHere } from '../manner.ts';

const cacheName = 'prongsai-parts';

/**
 * Keeps the parts that this page has loaded and the worker's list does not hold, because only some forms need them: so a
 * form that was met opens whole without a network. They come out of the browser's own cache, not over the line again.
 */
export async function keepParts(): Promise<void> {
  await navigator.serviceWorker.ready; // its own list is whole by then
  const cache = await caches.open(cacheName);
  const watch = new PerformanceObserver((seen) => {
    for (const { name } of seen.getEntries()) void keep(cache, new URL(name)).catch(() => undefined);
  });
  watch.observe({ type: 'resource', buffered: true });
  if (/^\/r\/?$/.test(location.pathname) && mannerHere().keeps) await offerHelping();
}

/** Only where forms open without a network: elsewhere nobody could be helped. */
async function offerHelping(): Promise<void> {
  const offer = await import('./helper/offer.tsx').catch(() => null);
  offer?.offerHelping();
}

async function keep(cache: Cache, { origin, pathname }: URL): Promise<void> {
  if (origin !== location.origin || !pathname.startsWith('/assets/')) return;
  if ((await caches.match(pathname)) !== undefined) return;
  await cache.add(pathname);
  for (const { url } of await cache.keys()) {
    const other = new URL(url).pathname;
    if (other !== pathname && nameOf(other) === nameOf(pathname)) await cache.delete(other); // an older build's
  }
}

/** A file's name without the hash of its content. */
function nameOf(path: string): string {
  return path.replace(/-[\w-]{8}\.(\w+)$/, '.$1');
}
