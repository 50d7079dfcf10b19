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

const flags = 'prongsai-flags';
const officerFlag = '/officer-here';

/** The files kept on this device, in two lists: what a citizen needs, and what an officer needs too. */
export class KeptLists {
  readonly #lists: Readonly<Record<Keeper, PrecacheController>>;

  constructor(files: readonly KeptFile[]) {
    const listOf = (keeper: Keeper): PrecacheController => {
      const list = new PrecacheController({ cacheName: `prongsai-${keeper}`, fallbackToNetwork: true });
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

  /** Drops the files of earlier builds. */
  async dropOld(event: ExtendableEvent): Promise<void> {
    await this.#lists.citizen.activate(event);
    await this.#lists.officer.activate(event);
  }

  /** A kept file; `undefined` when it is on neither list or not here yet. */
  async find(url: string): Promise<Response | undefined> {
    return (await this.#lists.officer.matchPrecache(url)) ?? (await this.#lists.citizen.matchPrecache(url));
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
