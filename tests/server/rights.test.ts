import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeId } from '../../src/domain/basics/ids.ts';
import { roles } from '../../src/domain/office/office.ts';
import { api } from '../../src/contracts/endpoints.ts';
import type { HeaderKind } from '../../src/contracts/header.ts';
import {
  callers,
  rights,
  writers,
  type Caller,
  type Right,
  type RightName,
} from '../../src/contracts/rights.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { anotherOffice, deviceCard, deviceHand, morning, stated } from '../worlds/keys.ts';
import {
  aChange,
  aFounding,
  anErasure,
  aSession,
  aSheet,
  aSubmission,
  aTown,
  settle,
  type Settled,
  type Town,
} from '../worlds/server-office.ts';
import type { Answer } from '../worlds/server.ts';

let own: Town;
let foreign: Settled;
beforeAll(async () => {
  own = await aTown();
  foreign = await aFounding('two', anotherOffice);
  await settle(own, foreign);
});

const receipt = 'AAAAAAAAAAAAAAAAAAAAAA';
const invitation = newEntryId(morning);

function pathOf({ path }: Right, { office, channels }: Settled): string {
  return path
    .replace(':office', office)
    .replace(':channel', channels.open)
    .replace(':receipt', receipt)
    .replace(':invitation', invitation);
}

/** Knocks at a door of some office with the cookie of one of our own devices. */
async function knock(name: RightName, caller: Caller, at: Settled): Promise<Answer> {
  const right: Right = rights[name];
  const cookie = caller === 'nobody' ? undefined : await own.cookie(caller);
  // A session is looked up under its own office's name; a thief would give it the name that is asked for.
  const forged = cookie?.replace(own.office, at.office);
  const more = { cookie: forged, ...(right.method === 'GET' ? {} : { body: {} }) };
  if (name === 'followNews') return followed(pathOf(right, at), forged);
  return own.ask(right.method, pathOf(right, at), more);
}

/** A stream has no end: only its beginning is looked at. */
async function followed(path: string, cookie: string | undefined): Promise<Answer> {
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  const response = await own.collector.fetch(
    new Request(new URL(path, 'http://localhost:8080'), { headers }),
  );
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const text = isStream ? '' : await response.text();
  if (isStream) await response.body?.cancel();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: text === '' ? null : JSON.parse(text),
  };
}

/** Whether the table let somebody pass; what is asked behind the door may still be nonsense. */
const hasPassed = ({ json }: Answer): boolean =>
  !['not-allowed', 'session-over'].includes((json as { problem?: string } | null)?.problem ?? '');

const everyCase = (Object.keys(rights) as RightName[]).flatMap((name) =>
  callers.map((caller) => [name, caller] as const),
);

describe('every door', () => {
  it.each(everyCase)(
    '%s, for %s, is as the table of rights says: at the own office and at another’s',
    async (name, caller) => {
      const right: Right = rights[name];
      const isForEverybody = right.callers.includes('nobody');
      const passed = [
        hasPassed(await knock(name, caller, own)),
        hasPassed(await knock(name, caller, foreign)),
      ];
      expect(passed).toEqual([right.callers.includes(caller), isForEverybody]);
    },
  );

  it('is in the table: nothing else answers', async () => {
    const answer = await own.ask('GET', '/api/o/anything/else', { cookie: await own.cookie() });
    expect([answer.status, answer.json]).toEqual([404, { problem: 'malformed' }]);
  });
});

describe('a session', () => {
  it('of one office opens nothing at another, though the same device works for both', async () => {
    const { admin } = own.staff;
    const both = await aFounding('three', officeId('0FF1CE0003'));
    const card = await stated(deviceHand(both.founded.admin), deviceCard(admin), { office: both.office });
    await settle(own, { ...both, entries: [...both.entries, card] });
    const cookie = await own.cookie('admin');
    const forged = await own.ask('GET', api.entries(both.office), {
      cookie: cookie.replace(own.office, both.office),
    });
    const fresh = await own.ask('GET', api.entries(both.office), {
      cookie: await aSession(own, both.office, admin),
    });
    expect([forged.json, fresh.status]).toEqual([{ problem: 'session-over' }, 200]);
  });
});

describe('a device that was removed', () => {
  it('passes no door that asks for a session', async () => {
    const town = await aTown();
    const cookie = await town.cookie('member');
    const removal = await stated(deviceHand(town.founded.admin), {
      statement: 'device-removed',
      device: town.staff.member.device,
    });
    const path = api.entries(town.office);
    const before = await town.ask('GET', path, { cookie });
    await town.ask('POST', path, { body: { entries: [removal] }, cookie: await town.cookie() });
    const after = await town.ask('GET', path, { cookie });
    expect([before.status, after.status, after.json]).toEqual([200, 401, { problem: 'session-over' }]);
  });
});

describe('every kind of entry', () => {
  const make: Readonly<Partial<Record<HeaderKind, (caller: Exclude<Caller, 'nobody'>) => Promise<unknown>>>> =
    {
      change: (caller) => aChange(own, own.staff[caller]),
      erase: (caller) => anErasure(own, own.staff[caller], [newEntryId(morning)]),
      submission: () => aSubmission(own),
      sheet: () => aSheet(own),
    };
  const cases = Object.entries(make).flatMap(([kind, maker]) =>
    roles.filter((role) => role !== 'kiosk').map((role) => [kind as HeaderKind, role, maker] as const),
  );

  it.each(cases)('%s is taken from %s as the table of rights says', async (kind, role, maker) => {
    const answer = await own.ask('POST', api.entries(own.office), {
      body: { entries: [await maker(role)] },
      cookie: await own.cookie(role),
    });
    const wanted = writers[kind].includes(role)
      ? { outcome: 'new' }
      : { outcome: 'refused', problem: 'not-allowed' };
    expect(answer.json).toMatchObject({ outcomes: [wanted] });
  });

  it('is refused when it names another device than the one that sends it', async () => {
    const entries = [await aChange(own, own.staff.admin)];
    const answer = await own.ask('POST', api.entries(own.office), {
      body: { entries },
      cookie: await own.cookie('member'),
    });
    expect(answer.json).toMatchObject({ outcomes: [{ outcome: 'refused', problem: 'not-allowed' }] });
  });
});

describe('the table of rights', () => {
  it('is printed in the room’s README as it is enforced', () => {
    const mark = (isIn: boolean): string => (isIn ? '✓' : '–');
    const rows = Object.values<Right>(rights).map(
      ({ method, path, callers: who }) =>
        `| \`${method} ${path}\` | ${callers.map((caller) => mark(who.includes(caller))).join(' | ')} |`,
    );
    const kinds = Object.entries(writers).map(
      ([kind, who]) =>
        `| write \`${kind}\` | ${callers.map((caller) => mark(who.includes(caller))).join(' | ')} |`,
    );
    const head = [`| | ${callers.join(' | ')} |`, `|---|${callers.map(() => ':-:').join('|')}|`];
    const table = [...head, ...rows, ...kinds].join('\n');
    expect(readFileSync('src/server/README.md', 'utf8')).toContain(table);
  });
});
