/** One file of the build, as the build wrote it into the worker. */
export interface KeptFile {
  readonly url: string;
  /** `null` when the name itself changes with the content. */
  readonly revision: string | null;
  /** Fingerprint of the content: what arrives cut short is refused. Left out in what the plugin adds by itself. */
  readonly integrity?: string;
}

/** Files that are kept together, in a cache of their own: all of them or none that counts. */
export class KeptList {
  readonly cacheName: string;
  readonly #files: readonly KeptFile[];

  constructor(cacheName: string, files: readonly KeptFile[]) {
    this.cacheName = cacheName;
    this.#files = files;
  }

  /**
   * Fetches what is not here yet.
   *
   * @throws TypeError when a file cannot be fetched whole, as the build made it, from where it is asked for
   */
  async keep(): Promise<void> {
    const cache = await caches.open(this.cacheName);
    await Promise.all(
      this.#files.map(async (file) => {
        if ((await cache.match(placeOf(file))) !== undefined) return;
        const answer = await fetch(requestFor(file));
        if (!answer.ok) throw new TypeError(`${file.url} answers ${answer.status}`);
        await cache.put(placeOf(file), answer);
      }),
    );
  }

  /** A kept file; `undefined` when it is not on the list or not here. */
  async find(path: string): Promise<Response | undefined> {
    const file = this.#files.find(({ url }) => url === path);
    if (file === undefined) return undefined;
    return caches.match(placeOf(file), { cacheName: this.cacheName });
  }
}

/** Where a file lies in its cache: under its name, and where the name stays the same, under its revision too. */
function placeOf({ url, revision }: KeptFile): string {
  return revision === null ? url : `${url}?revision=${revision}`;
}

/** Files whose name changes may come out of the browser's own cache; the others must be asked for. */
function requestFor({ url, revision, integrity = '' }: KeptFile): Request {
  const cache = revision === null ? 'default' : 'reload';
  return new Request(url, { cache, integrity, credentials: 'same-origin', redirect: 'error' });
}
