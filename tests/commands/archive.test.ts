import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { api } from '../../src/contracts/endpoints.ts';
import { backup } from '../../src/commands/archive/backup.ts';
import { move } from '../../src/commands/archive/move.ts';
import { restore } from '../../src/commands/archive/restore.ts';
import type { Task } from '../../src/commands/archive/task.ts';
import { takeFolder } from '../../src/server/store/open-store.ts';
import { aFullTown, allOf, aMonthLater } from '../worlds/archive.ts';
import { morning } from '../worlds/keys.ts';
import { aFounding, aSubmission } from '../worlds/server-office.ts';
import { aPlace, dialects, type Dialect, type StorePlace } from '../worlds/stores.ts';
import { aBundle, aLife, post } from '../server/support/life.ts';
import { keepToken, setUp } from '../server/support/settled.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function place(dialect: Dialect): Promise<StorePlace> {
  const made = await aPlace(dialect);
  ends.push(() => made.drop());
  return made;
}

/** A place in which a collector has been, and its files. */
async function fullPlace(dialect: Dialect): Promise<StorePlace> {
  const full = await place(dialect);
  const store = await full.open();
  await aFullTown(store);
  await store.close();
  return full;
}

async function rowsIn(at: StorePlace) {
  const store = await at.open();
  const rows = await allOf(store.archive.rows());
  await store.close();
  return rows;
}

interface Given {
  readonly env: Readonly<Record<string, string>>;
  readonly now?: number;
}

/** Runs a command as the terminal would. @returns what it said */
async function run(
  command: (task: Task) => Promise<void>,
  args: readonly string[],
  { env, now = morning }: Given,
): Promise<string> {
  const said: string[] = [];
  await command({
    args,
    env,
    folder: env['DATA_DIR'] ?? '.',
    now: () => instant(now),
    say: (text) => said.push(text),
  });
  return said.join('\n');
}

const inBoth = (th: string, en: string): RegExp => new RegExp(`${th}.*${en}`, 's');
const nothingWritten = 'Nothing was written';
const whereOf = ({ env, folder }: StorePlace): string => env['DATABASE_URL'] ?? folder;

describe.each(dialects)('a backup of %s', (dialect) => {
  it('is one new file for its owner’s eyes, and says what it holds and until when', async () => {
    const full = await fullPlace(dialect);
    const said = await run(backup, ['one.gz'], full);
    const file = join(full.folder, 'one.gz');
    expect(said).toContain(createHash('sha256').update(readFileSync(file)).digest('hex'));
    expect(said).toMatch(inBoth('หน่วยงาน 2 · รายการ', 'offices 2 · entries'));
    expect(said).toContain('2026-10-31');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(full.folder)).not.toContain('one.gz.part');
  });

  it('may be kept as long as the collector’s setting says', async () => {
    const full = await fullPlace(dialect);
    const said = await run(backup, ['one.gz'], { env: { ...full.env, BACKUP_DAYS: '7' } });
    expect(said).toContain('2026-10-08');
  });

  it('never takes the place of a file that is there', async () => {
    const full = await fullPlace(dialect);
    writeFileSync(join(full.folder, 'one.gz'), 'something else');
    writeFileSync(join(full.folder, 'two.gz.part'), 'of another backup');
    await expect(run(backup, ['one.gz'], full)).rejects.toThrow(inBoth('มีไฟล์', 'exists.*No backup was made'));
    await expect(run(backup, ['two.gz'], full)).rejects.toThrow(inBoth('มีไฟล์', 'remove it first'));
    expect(readFileSync(join(full.folder, 'one.gz'), 'utf8')).toBe('something else');
    expect(readFileSync(join(full.folder, 'two.gz.part'), 'utf8')).toBe('of another backup');
  });

  it('removes backups beside it whose time is over, and no other file', async () => {
    const full = await fullPlace(dialect);
    await run(backup, ['old.gz'], full);
    writeFileSync(join(full.folder, 'letter.txt'), 'not ours');
    const later = { ...full, now: aMonthLater + 1 };
    const kept = await run(backup, ['new.gz', '--keep-expired'], later);
    expect([kept.includes('old.gz'), existsSync(join(full.folder, 'old.gz'))]).toEqual([false, true]);
    const said = await run(backup, ['newer.gz'], later);
    expect(said).toMatch(inBoth('ลบไฟล์สำรองที่พ้นกำหนดแล้ว', 'old.gz'));
    const left = readdirSync(full.folder).filter((name) => /gz|txt/.test(name));
    expect(left.sort()).toEqual(['letter.txt', 'new.gz', 'newer.gz']);
  });

  it('is not made of a place without an office, and leaves no file', async () => {
    const empty = await place(dialect);
    await (await empty.open()).close();
    await expect(run(backup, ['one.gz'], empty)).rejects.toThrow(inBoth('ไม่มีข้อมูล', 'There is no office'));
    const nowhere = { env: { DATA_DIR: join(empty.folder, 'nowhere') } };
    await expect(run(backup, ['../one.gz'], nowhere)).rejects.toThrow('There is no office');
    expect(readdirSync(empty.folder).filter((name) => /gz|nowhere/.test(name))).toEqual([]);
  });

  it.each(dialects)('is restored into an empty %s, row by row', async (target) => {
    const full = await fullPlace(dialect);
    const to = await place(target);
    await run(backup, ['one.gz'], full);
    const said = await run(restore, [join(full.folder, 'one.gz')], to);
    expect(said).toMatch(inBoth('กู้คืน', 'Restored'));
    expect(await rowsIn(to)).toEqual(await rowsIn(full));
  });
});

describe.each(dialects)('a restore into %s', (dialect) => {
  it('is refused where anything is, and leaves it as it was', async () => {
    const full = await fullPlace(dialect);
    await run(backup, ['one.gz'], full);
    const before = await rowsIn(full);
    await expect(run(restore, ['one.gz'], full)).rejects.toThrow(
      inBoth('มีข้อมูลอยู่แล้ว', `not empty.*${nothingWritten}`),
    );
    expect(await rowsIn(full)).toEqual(before);
  });

  it('is refused while a collector runs there', async () => {
    const full = await fullPlace('SQLite');
    await run(backup, ['one.gz'], full);
    const to = await place(dialect);
    const file = join(full.folder, 'one.gz');
    const store = await to.open();
    store.news.follow({ grown: () => undefined, missed: () => undefined });
    const lock = dialect === 'SQLite' ? takeFolder(to.folder) : null;
    await expect.poll(() => store.news.isLive).toBe(true);
    await expect(run(restore, [file], to)).rejects.toThrow(
      inBoth('อยู่ ปิด', `collector runs.*${nothingWritten}`),
    );
    expect(await allOf(store.archive.rows())).toEqual([]);
    await store.close();
    lock?.release();
    expect(await run(restore, [file], to)).toContain('Restored');
  });

  it('is refused of a cut or altered file before anything is written', async () => {
    const full = await fullPlace('SQLite');
    await run(backup, ['one.gz'], full);
    const whole = readFileSync(join(full.folder, 'one.gz'));
    const to = await place(dialect);
    const altered = Buffer.from(whole);
    altered[Math.floor(whole.length / 2)] = (altered[Math.floor(whole.length / 2)] ?? 0) ^ 1;
    for (const bytes of [whole.subarray(0, whole.length / 2), altered]) {
      writeFileSync(join(to.folder, 'one.gz'), bytes);
      await expect(run(restore, ['one.gz'], to)).rejects.toThrow(
        inBoth('ไม่ครบหรือถูกแก้ไข', `cut or altered.*${nothingWritten}`),
      );
    }
    writeFileSync(join(to.folder, 'letter.txt'), 'not ours');
    await expect(run(restore, ['letter.txt'], to)).rejects.toThrow(inBoth('ไม่ใช่', 'no backup of Prongsai'));
    await expect(run(restore, ['missing.gz'], to)).rejects.toThrow(inBoth('ทำไม่สำเร็จ', 'missing.gz'));
    expect(await rowsIn(to)).toEqual([]);
  });

  it('of a backup that should be gone needs the word of whoever does it', async () => {
    const full = await fullPlace('SQLite');
    await run(backup, ['one.gz'], full);
    const to = { ...(await place(dialect)), now: aMonthLater + 1 };
    const file = join(full.folder, 'one.gz');
    await expect(run(restore, [file], to)).rejects.toThrow(
      inBoth('พ้นกำหนด', `2026-10-31.*--expired.*${nothingWritten}`),
    );
    expect(await run(restore, [file, '--expired'], to)).toContain('Restored');
  });
});

describe.each(dialects)('a move from %s', (dialect) => {
  it.each(dialects)('to an empty %s makes both equal and leaves the source as it was', async (target) => {
    const from = await fullPlace(dialect);
    const to = await place(target);
    const before = await rowsIn(from);
    const said = await run(move, ['--to', whereOf(to)], from);
    expect(said).toMatch(inBoth('เหมือนกันทุกแถว', 'equal, row by row'));
    expect(said).toMatch(inBoth('เก็บไว้ที่อื่น', 'Put it away'));
    expect(said).not.toContain('postgres://');
    expect([await rowsIn(from), await rowsIn(to)]).toEqual([before, before]);
    await expect(run(move, ['--from', whereOf(from), '--to', whereOf(to)], to)).rejects.toThrow(
      inBoth('มีข้อมูลอยู่แล้ว', `not empty.*${nothingWritten}`),
    );
  });

  it('is refused while a collector runs at either place, from nowhere, and to the same place', async () => {
    const from = await fullPlace(dialect);
    const to = await place('SQLite');
    const store = await from.open();
    store.news.follow({ grown: () => undefined, missed: () => undefined });
    const lock = dialect === 'SQLite' ? takeFolder(from.folder) : null;
    await expect.poll(() => store.news.isLive).toBe(true);
    await expect(run(move, ['--to', to.folder], from)).rejects.toThrow(
      inBoth('อยู่ ปิด', `runs.*${nothingWritten}`),
    );
    await store.close();
    lock?.release();
    const nowhere = join(to.folder, 'nowhere');
    await expect(run(move, ['--from', nowhere, '--to', whereOf(from)], to)).rejects.toThrow(
      'There is no office',
    );
    await expect(run(move, ['--to', whereOf(from)], from)).rejects.toThrow('Both places are the same');
    expect(await rowsIn(to)).toEqual([]);
  });
});

describe('the commands', () => {
  it.each([
    ['backup', backup, []],
    ['backup', backup, ['one.gz', 'two.gz']],
    ['backup', backup, ['one.gz', '--quickly']],
    ['restore', restore, []],
    ['move', move, []],
    ['move', move, ['--too', 'x']],
  ])('say how %s is used when they are given the wrong things', async (name, command, args) => {
    await expect(run(command, args, { env: {} })).rejects.toThrow(`npm run ${name} -- `);
  });

  it('know a log that does not hold together, and write no backup of it', async () => {
    const from = await place('SQLite');
    const store = await from.open();
    await aFullTown(store);
    const fault = await allOf(store.archive.rows());
    await store.close();
    const spoiled = await place('SQLite');
    const other = await spoiled.open();
    const last = fault.map(({ table }) => table).lastIndexOf('entry');
    await other.archive.take(
      (async function* () {
        yield* fault.filter((_, at) => at !== last && at !== last + 1);
      })(),
    );
    await other.close();
    await expect(run(backup, ['one.gz'], spoiled)).rejects.toThrow(
      inBoth('ไม่ต่อเนื่อง', 'does not hold together'),
    );
    expect(readdirSync(spoiled.folder).filter((name) => name.startsWith('one'))).toEqual([]);
  });
});

describe('a collector that runs', () => {
  let main: string;
  beforeAll(async () => {
    main = await aBundle('archive-test', { archive: 'src/commands/archive/archive.ts' });
  }, 60_000);

  async function command(args: readonly string[], env: Readonly<Record<string, string>>) {
    const child = spawn(process.execPath, [join(dirname(main), 'archive.js'), ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child, 'close');
    return { code: child.exitCode, said };
  }

  it.each(dialects)('on %s is backed up at work, and another goes on from there', async (dialect) => {
    const from = await place(dialect);
    const to = await place('SQLite');
    const office = await aFounding();
    await keepToken(() => from.open());
    const life = await aLife(main, from.env);
    ends.push(life.kill9);
    await setUp(life.url, office);
    const send = async (url: string, secret: string) =>
      post(url, api.submissions(office.office), await aSubmission(office, { secret }));
    let isOver = false;
    const sending = (async () => {
      while (!isOver) expect(await send(life.url, '1111111111111111')).toBe(201);
    })();
    const made = await command(['backup', 'one.gz'], { ...from.env, INIT_CWD: from.folder });
    isOver = true;
    await sending;
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining('Backed up') });
    const file = resolve(from.folder, 'one.gz');
    const refused = await command(['restore', file], from.env);
    expect(refused).toMatchObject({ code: 1, said: expect.stringMatching('collector runs') });
    expect((await command(['restore', file], to.env)).said).toContain('Restored');
    const next = await aLife(main, to.env);
    ends.push(next.kill9);
    expect(await send(next.url, '2222222222222222')).toBe(201);
  });
});
