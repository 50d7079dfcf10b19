import { CitizenDatabase } from './database.ts';
import { diskShelf } from './disk-shelf.ts';
import { createKeeping, type Keeping } from './keeping.ts';

/** Some browsers never answer when asked for storage: after this long they have refused. */
const patienceMs = 4_000;

export interface Opened {
  readonly keeping: Keeping;
  /** `null` where the browser refused. */
  readonly database: CitizenDatabase | null;
}

/** Opens what is kept on this phone; works in memory, and says so, where the browser refuses. */
export async function openKeeping(name?: string): Promise<Opened> {
  const database = new CitizenDatabase(name);
  const isOpen = await Promise.race([
    database.open().then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((done) => setTimeout(() => done(false), patienceMs)),
  ]);
  if (!isOpen) return { keeping: createKeeping(null), database: null };
  return { keeping: createKeeping(diskShelf(database)), database };
}
