import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { rounds } from '../worlds/rounds.ts';
import { api } from '../../src/contracts/endpoints.ts';
import { rights, type Right } from '../../src/contracts/rights.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { anotherOffice, morning } from '../worlds/keys.ts';
import {
  aChange,
  aFounding,
  aSheet,
  aSubmission,
  aTown,
  settle,
  type Town,
} from '../worlds/server-office.ts';

const requests = rounds(4_000, 100_000);
const seed = Number(process.env['BAD_INPUT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

let town: Town;
let cookies: readonly (string | undefined)[];
let samples: readonly object[];

beforeAll(async () => {
  town = await aTown();
  const foreign = await aFounding('two', anotherOffice);
  await settle(town, foreign);
  const admin = await town.cookie('admin');
  cookies = [
    undefined,
    admin,
    await town.cookie('kiosk'),
    admin.replace(/.$/, 'Z'),
    'prongsai-=;;=',
    admin.replace(town.office, anotherOffice),
  ];
  // True envelopes, from which the generator makes false ones; none is ever sent as it is.
  const envelopes = [
    await aSubmission(town),
    await aSheet(town),
    await aChange(town, town.staff.admin),
    ...town.entries.slice(0, 3),
  ];
  samples = envelopes.flatMap((envelope) => [
    envelope,
    { grid: [['ข้อ', envelope.header.slice(0, 99)]] },
    { entries: [envelope, envelope] },
    { entry: envelope },
    { token: 'T', entries: [envelope, envelope] },
  ]);
}, 30_000);

const part = fc.oneof(
  fc.constantFrom(
    '..',
    '%2e%2e',
    '%00',
    '%',
    '%ff',
    "' or 1=1 --",
    '0FF1CE0001',
    '0FF1CE0002',
    'CHANNE0001',
    ':office',
    '',
    'A'.repeat(5_000),
  ),
  fc.string({ maxLength: 30 }).map(encodeURIComponent),
  fc.constantFrom('0PEN000001', newEntryId(morning), 'AAAAAAAAAAAAAAAAAAAAAA'),
);

const knownPaths = Object.values<Right>(rights).map(({ path }) => path);
const path = fc
  .tuple(
    fc.constantFrom(
      ...knownPaths,
      '/c/:channel',
      '/app/:office/x',
      '/assets/:channel',
      '/r',
      '/k/:office',
      '/:office/:channel',
    ),
    part,
    part,
    fc.webQueryParameters({ size: 'small' }),
  )
  .map(
    ([shape, one, two, query]) =>
      `${shape.replace(/:\w+/, one).replace(/:\w+/, two)}${query === '' ? '' : `?${query}`}`,
  );

const deep = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);

/** A sample with one place changed for the worse. */
const damaged = fc
  .tuple(
    fc.nat(),
    fc.nat(),
    fc.constantFrom<unknown>(null, -1, 1e308, '', [], {}, 'x'.repeat(200), '\ud800', '__proto__'),
  )
  .map(([which, where, worse]) => {
    const text = JSON.stringify(samples[which % samples.length]);
    const at = where % text.length;
    if (where % 3 === 0) return text.slice(0, at);
    if (where % 3 === 1)
      return text.slice(0, at) + String.fromCharCode(33 + (where % 90)) + text.slice(at + 1);
    const fields = [
      ...text.matchAll(/"(header|content|signature|entries|entry|token)":("(?:[^"\\]|\\.)*"|null|\[)/g),
    ];
    const field = fields[where % fields.length];
    if (field === undefined || field[2] === '[') return `{"entries":${JSON.stringify(worse)}}`;
    return text.replace(field[0], `"${field[1]}":${JSON.stringify(worse)}`);
  });

const body = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null).chain(() => damaged) },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      deep(50_000, '[', ']'),
      deep(20_000, '{"a":', '}'),
      '',
      'null',
      '{"entries":[]}',
      'x'.repeat(500_000),
      '\ufeff{}',
    ),
  },
);

const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
  path: fc.oneof({ weight: 9, arbitrary: path }, { weight: 1, arbitrary: fc.webPath() }),
  body,
  type: fc.constantFrom(
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'multipart/form-data',
    'application/octet-stream',
    'application/x-www-form-urlencoded',
    '',
  ),
  whose: fc.nat(),
  more: fc.constantFrom<Readonly<Record<string, string>>>(
    {},
    { 'last-event-id': 'x' },
    { 'if-none-match': '"' },
    { 'accept-encoding': 'br;q=0, *' },
    { 'x-forwarded-for': ', ,', 'x-forwarded-proto': 'x' },
    { 'content-length': '1' },
  ),
});

/** Everything that is kept, as text. */
async function allKept(): Promise<string> {
  const { store } = town.deps;
  const log = await Promise.all(
    [town.office, anotherOffice].map((office) => store.log.after(office, 0, 10_000)),
  );
  const urns = await Promise.all(
    [town.channels.survey, town.channels.otherSurvey].map((channel) => store.log.urn(town.office, channel)),
  );
  const editions = [];
  for await (const row of store.archive.rows()) if (row.table === 'edition') editions.push(row.values);
  return JSON.stringify([log, urns, editions]);
}

it(`answers ${requests} bad requests over every door without breaking, and keeps nothing of them (seed ${seed})`, async () => {
  const before = await allKept();
  const strange: string[] = [];
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path: where, body: what, type, whose, more }) => {
      const cookie = cookies[whose % cookies.length];
      const headers = {
        ...more,
        ...(type === '' ? {} : { 'content-type': type }),
        ...(cookie === undefined ? {} : { cookie }),
      };
      const hasBody = method !== 'GET' && method !== 'HEAD';
      const url = new URL(`http://localhost:8080/${where.replace(/^\//, '')}`);
      const response = await town.collector.fetch(
        new Request(url, { method, headers, ...(hasBody ? { body: what } : {}) }),
      );
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
      await (isStream ? response.body?.cancel() : response.arrayBuffer());
      // Pages say 503 here because nothing was built for these tests.
      const isPage = !url.pathname.startsWith('/api/') && response.status === 503;
      if (response.status >= 500 && !isPage) strange.push(`${response.status} ${method} ${url.pathname}`);
      expect(strange).toEqual([]);
    }),
    { numRuns: requests, seed },
  );
  expect(town.broken).toEqual([]);
  expect(await allKept()).toBe(before);
}, 600_000);

it('still takes what is true afterwards', async () => {
  expect(
    (await town.ask('POST', api.submissions(town.office), { body: await aSubmission(town) })).status,
  ).toBe(201);
});
