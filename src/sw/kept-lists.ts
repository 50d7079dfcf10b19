import { PrecacheController } from 'workbox-precaching';

/** Whose device keeps a file for times without a network. */
export type Keeper = 'citizen' | 'officer';

/** One file of the build, as the build wrote it into the worker. */
export interface KeptFile {
  readonly url: string;
  /** `null` when the name itself changes with the content. */
  readonly revision: string | null;
  /** Fingerprint of the content: what arrives cut short is refused. */
  readonly integrity: string;
  readonly keepers: readonly Keeper[];
}

/** The page whose content names, through hashed names, all else on its list: its revision is the list's. */
const pageOf: Readonly<Record<Keeper, string>> = { citizen: '/citizen-page.json', officer: '/index.html' };

const flags = 'prongsai-flags';
const officerFlag = '/officer-here';
const oldCachesNote = '/old-caches';

/** The files kept on this device, in two lists: what a citizen needs, and what an officer needs too. */
export class KeptLists {
  readonly #lists: Readonly<Record<Keeper, PrecacheController>>;

  constructor(files: readonly KeptFile[]) {
    const listOf = (keeper: Keeper): PrecacheController => {
      const build = files.find(({ url }) => url === pageOf[keeper])?.revision ?? 'first';
      const list = new PrecacheController({ cacheName: `prongsai-${keeper}-${build}` });
      list.addToCacheList(files.filter(({ keepers }) => keepers.includes(keeper)).map(asEntry));
      return list;
    };
    this.#lists = { citizen: listOf('citizen'), officer: listOf('officer') };
  }

  /** Fetches every list in use; fails as a whole when one file is missing, cut short or not ours. */
  async keep(event: ExtendableEvent): Promise<void> {
    await this.#lists.citizen.install(event);
    if (await hasOfficer()) await this.#lists.officer.install(event);
  }

  /** Remembers that an officer uses this device and fetches what an officer needs, once. */
  async keepForOfficer(event: ExtendableEvent): Promise<void> {
    if (await hasOfficer()) return;
    await this.#lists.officer.install(event);
    const cache = await caches.open(flags);
    await cache.put(officerFlag, new Response('yes'));
  }

  /**
   * Notes which lists of earlier builds are still here. They are kept until `dropOld`, and only these go then: a
   * newer build may already be filling its own.
   */
  async noteOld(): Promise<void> {
    const own = Object.values(this.#lists).map(({ strategy }) => strategy.cacheName);
    const old = (await caches.keys()).filter(
      (name) => /^prongsai-(citizen|officer)-/.test(name) && !own.includes(name),
    );
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
   * @returns `undefined` when it is not here
   */
  async find(url: string): Promise<Response | undefined> {
    const { officer, citizen } = this.#lists;
    return (
      (await citizen.matchPrecache(url)) ?? (await officer.matchPrecache(url)) ?? (await caches.match(url))
    );
  }
}

async function hasOfficer(): Promise<boolean> {
  const cache = await caches.open(flags);
  return (await cache.match(officerFlag)) !== undefined;
}

function asEntry({ url, revision, integrity }: KeptFile): {
  url: string;
  revision: string | null;
  integrity: string;
} {
  return { url, revision, integrity };
}
