import { KeptList, type KeptFile } from './kept-list.ts';

/** The page whose content names, through hashed names, all else that a citizen needs: its revision is the list's. */
const citizenPage = '/citizen-page.json';
/** Names what an officer needs; read once an officer came. */
const officerList = '/officer-kept.json';

const flags = 'prongsai-flags';
const officerFlag = '/officer-here';
const oldCachesNote = '/old-caches';

/** The files kept on this device, in two lists: what a citizen needs, and what an officer needs too. */
export class KeptLists {
  readonly #citizen: KeptList;
  readonly #officerName: string;
  /** The list of what an officer needs, kept among those files itself. */
  readonly #naming: KeptList;
  #officer: KeptList | null = null;

  constructor(files: readonly KeptFile[]) {
    // What the plugin adds by itself, a second naming of the web manifest, has no fingerprint.
    const known = files.filter(({ integrity }) => integrity !== undefined);
    const buildOf = (path: string) => known.find(({ url }) => url === path)?.revision ?? 'first';
    this.#citizen = new KeptList(
      `prongsai-citizen-${buildOf(citizenPage)}`,
      known.filter(({ url }) => url !== officerList),
    );
    this.#officerName = `prongsai-officer-${buildOf(officerList)}`;
    this.#naming = new KeptList(
      this.#officerName,
      known.filter(({ url }) => url === officerList),
    );
  }

  /** @returns `null` while this device does not know what an officer needs */
  async #officerFiles(): Promise<KeptList | null> {
    const named = this.#officer === null ? await this.#naming.find(officerList) : undefined;
    if (named !== undefined)
      this.#officer = new KeptList(this.#officerName, (await named.json()) as readonly KeptFile[]); // by its fingerprint
    return this.#officer;
  }

  async #keepOfficers(): Promise<void> {
    await this.#naming.keep();
    await (await this.#officerFiles())?.keep();
  }

  /** Fetches every list in use; fails as a whole when one file is missing, cut short or not ours. */
  async keep(): Promise<void> {
    await this.#citizen.keep();
    if (await hasOfficer()) await this.#keepOfficers();
  }

  /** Remembers that an officer uses this device and fetches what an officer needs, once. */
  async keepForOfficer(): Promise<void> {
    if (await hasOfficer()) return;
    await this.#keepOfficers();
    const cache = await caches.open(flags);
    await cache.put(officerFlag, new Response('yes'));
  }

  /**
   * Notes which lists of earlier builds are still here. They are kept until `dropOld`, and only these go then: a
   * newer build may already be filling its own.
   */
  async noteOld(): Promise<void> {
    const own = [this.#citizen.cacheName, this.#officerName];
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
    const ofCitizen = await this.#citizen.find(path);
    return ofCitizen ?? (await (await this.#officerFiles())?.find(path)) ?? (await caches.match(path));
  }
}

const isList = (cacheName: string): boolean => /^prongsai-(citizen|officer)-/.test(cacheName);

async function hasOfficer(): Promise<boolean> {
  const cache = await caches.open(flags);
  return (await cache.match(officerFlag)) !== undefined;
}
