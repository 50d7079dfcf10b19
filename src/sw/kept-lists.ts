import { KeptList, type KeptFile, type Keeper } from './kept-list.ts';

/** The page whose content names, through hashed names, all else on its list: its revision is the list's. */
const pageOf: Readonly<Record<Keeper, string>> = { citizen: '/citizen-page.json', officer: '/index.html' };

const flags = 'prongsai-flags';
const officerFlag = '/officer-here';
const oldCachesNote = '/old-caches';

/** The files kept on this device, in two lists: what a citizen needs, and what an officer needs too. */
export class KeptLists {
  readonly #citizen: KeptList;
  readonly #officer: KeptList;

  constructor(files: readonly KeptFile[]) {
    this.#citizen = listOf(files, 'citizen');
    this.#officer = listOf(files, 'officer');
  }

  /** Fetches every list in use; fails as a whole when one file is missing, cut short or not ours. */
  async keep(): Promise<void> {
    await this.#citizen.keep();
    if (await hasOfficer()) await this.#officer.keep();
  }

  /** Remembers that an officer uses this device and fetches what an officer needs, once. */
  async keepForOfficer(): Promise<void> {
    if (await hasOfficer()) return;
    await this.#officer.keep();
    const cache = await caches.open(flags);
    await cache.put(officerFlag, new Response('yes'));
  }

  /**
   * Notes which lists of earlier builds are still here. They are kept until `dropOld`, and only these go then: a
   * newer build may already be filling its own.
   */
  async noteOld(): Promise<void> {
    const own = [this.#citizen.cacheName, this.#officer.cacheName];
    const old = (await caches.keys()).filter((name) => isList(name) && !own.includes(name));
    const cache = await caches.open(flags);
    await cache.put(oldCachesNote, new Response(JSON.stringify(old)));
  }

  /** Drops the lists of earlier builds, once a page of this build has launched. */
  async dropOld(): Promise<void> {
    const cache = await caches.open(flags);
    const note = await cache.match(oldCachesNote);
    if (note === undefined) return;
    const old = (await note.json()) as readonly string[]; // our own note, written above
    await Promise.all(old.map((name) => caches.delete(name)));
    await cache.delete(oldCachesNote);
  }

  /**
   * A kept file, of this build or, for a page of an earlier one that is still open, of that.
   *
   * @param path of our own origin
   * @returns `undefined` when it is not here
   */
  async find(path: string): Promise<Response | undefined> {
    return (await this.#citizen.find(path)) ?? (await this.#officer.find(path)) ?? (await caches.match(path));
  }
}

const isList = (cacheName: string): boolean => /^prongsai-(citizen|officer)-/.test(cacheName);

function listOf(files: readonly KeptFile[], keeper: Keeper): KeptList {
  const build = files.find(
    ({ url, keepers }) => url === pageOf[keeper] && keepers?.includes(keeper),
  )?.revision;
  const kept = files.filter(({ keepers }) => keepers?.includes(keeper));
  return new KeptList(`prongsai-${keeper}-${build ?? 'first'}`, kept);
}

async function hasOfficer(): Promise<boolean> {
  const cache = await caches.open(flags);
  return (await cache.match(officerFlag)) !== undefined;
}
