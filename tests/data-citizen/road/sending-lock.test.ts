import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { CitizenDatabase } from '../../../src/data/citizen/kept/database.ts';
import { lockOf, turnLock } from '../../../src/data/citizen/road/sending-lock.ts';

const nothing = async (): Promise<void> => undefined;
let databases = 0;

function aDatabase(): CitizenDatabase {
  databases += 1;
  return new CitizenDatabase(`turns ${databases}`);
}

describe('taking turns without a browser’s lock', () => {
  it('lets one tab at a time, and the next one after it', async () => {
    const database = aDatabase();
    const first = turnLock({ database, tab: 'first', now: () => 1_000 });
    const second = turnLock({ database, tab: 'second', now: () => 1_000 });
    let meanwhile: boolean | null = null;
    expect(await first(async () => void (meanwhile = await second(nothing)))).toBe(true);
    expect(meanwhile).toBe(false);
    expect(await second(nothing)).toBe(true);
  });

  it.each([
    ['was never given back', 1_000 - 1],
    ['a wrong clock left a year ahead', 1_000 + 365 * 86_400_000],
  ])('does not wait for a turn that %s', async (_why, until) => {
    const database = aDatabase();
    await database.turns.put({ name: 'sending', tab: 'dead', until });
    expect(await turnLock({ database, tab: 'alive', now: () => 1_000 })(nothing)).toBe(true);
  });

  it('sends all the same when the database does not answer', async () => {
    const database = aDatabase();
    database.close();
    let isSent = false;
    const act = async (): Promise<void> => void (isSent = true);
    expect(await turnLock({ database, tab: 'one', now: () => 0 })(act)).toBe(true);
    expect(isSent).toBe(true);
  });
});

describe('the browser’s lock', () => {
  it('sends all the same where the browser refuses locks', async () => {
    let isSent = false;
    const refusing = {
      request: () => Promise.reject(new DOMException('no', 'SecurityError')),
    } as unknown as LockManager;
    expect(await lockOf(refusing)(async () => void (isSent = true))).toBe(true);
    expect(isSent).toBe(true);
  });

  it('leaves it to the tab that has it', async () => {
    const taken = {
      request: (_name: string, _options: LockOptions, act: LockGrantedCallback<boolean>) => act(null),
    } as unknown as LockManager;
    expect(await lockOf(taken)(nothing)).toBe(false);
  });
});
