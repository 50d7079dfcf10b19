import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { api, type Page } from '../../../src/contracts/endpoints.ts';
import { sign } from '../../../src/seal/basis/keys.ts';
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts';
import { aFounding, type Settled } from '../../worlds/server-office.ts';
import { manySubmissions } from '../../worlds/server-many.ts';
import { aPlace, type StorePlace } from '../../worlds/stores.ts';
import { aBundle, aLife, post, type Life } from '../support/life.ts';
import { keepToken, setUp } from '../support/settled.ts';

let bundle: string;
let office: Settled;
beforeAll(async () => {
  bundle = await aBundle('several');
  office = await aFounding();
}, 60_000);

const lives: Life[] = [];
let place: StorePlace;
afterEach(async () => {
  await Promise.all(lives.splice(0).map((life) => life.kill9()));
  await place.drop();
});
const live = async (): Promise<Life> => {
  const life = await aLife(bundle, place.env);
  lives.push(life);
  return life;
};

describe('a second collector on one SQLite folder', () => {
  it('is refused with a plain sentence while the first lives, and starts once that was killed', async () => {
    place = await aPlace('SQLite');
    const first = await live();
    await expect(live()).rejects.toThrow(
      /✗ มีโปร่งใสอีกตัวหนึ่งใช้โฟลเดอร์ .* · Another collector runs on the folder/,
    );
    await first.kill9();
    expect(await post((await live()).url, api.setupCheck, { token: 'x' })).toBe(403);
  });

  it('does not keep out whoever only adds a set-up token', async () => {
    place = await aPlace('SQLite');
    await live();
    await keepToken(async () => openSqliteStore(join(place.folder, 'prongsai.sqlite')), 'further');
    expect(await post(lives[0]?.url ?? '', api.setupCheck, { token: 'further' })).toBe(200);
  });
});

describe('two collectors on one PostgreSQL database', () => {
  async function session(url: string): Promise<string> {
    const { member } = office.staff;
    const asked = await fetch(url + api.challenge(office.office), { method: 'POST' });
    const { challenge } = (await asked.json()) as { challenge: string };
    const signature = await sign(`prongsai session\n${office.office}\n${challenge}`, member.sign.privateKey);
    const answer = await fetch(url + api.session(office.office), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ device: member.device, challenge, signature }),
    });
    return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  it('serve the same devices: one may be killed, and who was there goes on at the other', async () => {
    place = await aPlace('PostgreSQL');
    await keepToken(place.open);
    const [one, other] = [await live(), await live()];
    await setUp(one.url, office);
    const cookie = await session(one.url);
    const submissions = await manySubmissions(office, 40);
    const send = (url: string, index: number) =>
      post(url, api.submissions(office.office), submissions[index]);
    const news = await fetch(other.url + api.news(office.office), { headers: { cookie } });
    const reader = news.body?.getReader();
    let heard = '';
    const listening = (async () => {
      for (;;) {
        const read = await reader?.read().catch(() => undefined);
        if (read === undefined || read.done) return;
        heard += new TextDecoder().decode(read.value);
      }
    })();
    const before = await Promise.all(submissions.slice(0, 20).map((_, index) => send(one.url, index)));
    await expect.poll(() => heard).toContain(`id: ${office.entries.length + 20}\n`);
    const last = Array.from({ length: 20 }, (_, index) => send(one.url, 20 + index));
    await one.kill9();
    await Promise.all(last);
    // As phones do: what was not acknowledged is sent again, to whoever answers.
    const after = await Promise.all(submissions.map((_, index) => send(other.url, index)));
    expect([new Set(before), after.every((status) => status === 200 || status === 201)]).toEqual([
      new Set([201]),
      true,
    ]);
    const answer = await fetch(`${other.url}${api.entries(office.office)}?after=${office.entries.length}`, {
      headers: { cookie },
    });
    const { entries } = (await answer.json()) as Page;
    expect(new Set(entries.map(({ header }) => header)).size).toBe(40);
    await expect.poll(() => heard).toContain(`id: ${office.entries.length + 40}\n`);
    await other.kill9();
    await listening;
  }, 60_000);
});
