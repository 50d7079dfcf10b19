import { describe, expect, it } from 'vitest';
import { api } from '../../src/contracts/endpoints.ts';
import { jsonLog } from '../../src/server/watch/json-log.ts';
import { openSqliteStore } from '../../src/server/store/sqlite/sqlite-store.ts';
import { aSubmission, aTown } from '../worlds/server-office.ts';
import { aCollector } from '../worlds/server.ts';

describe('the numbers', () => {
  it('tell answers by door and status, and commits with their parcels', async () => {
    const town = await aTown();
    const envelopes = await Promise.all([1, 2, 3].map(() => aSubmission(town)));
    await Promise.all(envelopes.map((body) => town.ask('POST', api.submissions(town.office), { body })));
    const { text, headers } = await town.ask('GET', api.metrics);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain(
      'prongsai_answer_seconds_count{door="POST /api/o/:office/submissions",status="201"} 3',
    );
    expect(text).toContain('prongsai_batch_parcels_sum 3');
    expect(text).toMatch(/^prongsai_waiting_parcels 0$/m);
  });

  it('never hold what stood in an address', async () => {
    const town = await aTown();
    await town.ask('GET', api.receipt('AAAAAAAAAAAAAAAAAAAAAA'));
    await town.ask('PROPFIND', '/a/b/c');
    expect((await town.ask('GET', api.metrics)).text).not.toMatch(/AAAAAA|PROPFIND|a\/b\/c/);
  });

  it('are for this machine and the addresses that are named', async () => {
    const world = aCollector({ mayMeasure: (address) => address === '203.0.113.9' });
    const asked = await Promise.all(
      ['127.0.0.1', '203.0.113.9', '203.0.113.10'].map((address) =>
        world.ask('GET', api.metrics, { from: { address } }),
      ),
    );
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 403]);
  });
});

describe('a collector', () => {
  it('is ready while its database answers, alive even when it does not, and not ready once it is asked to stop', async () => {
    const store = openSqliteStore(':memory:');
    let isThere = true;
    const world = aCollector({
      store: { ...store, ready: async () => (isThere ? store.ready() : Promise.reject(new Error('gone'))) },
    });
    const asked = async () => [
      (await world.ask('GET', api.health)).status,
      (await world.ask('GET', api.ready)).status,
    ];
    const before = await asked();
    isThere = false;
    const without = await asked();
    isThere = true;
    await world.collector.close();
    expect([before, without, await asked()]).toEqual([
      [200, 200],
      [200, 503],
      [200, 503],
    ]);
  });

  it('is not ready when its database keeps it waiting', async () => {
    const store = openSqliteStore(':memory:');
    const world = aCollector({ store: { ...store, ready: () => new Promise(() => undefined) } });
    expect((await world.ask('GET', api.ready)).status).toBe(503);
  });
});

describe('the log', () => {
  const lines: string[] = [];
  const written = () => lines.splice(0).map((line): unknown => JSON.parse(line));

  it('says one JSON object a line, with the error’s own words and nothing that hangs on it', () => {
    const error = Object.assign(new Error('no such table'), { code: '42P01', parameters: ['เสาไฟดับ'] });
    jsonLog((line) => lines.push(line), 'info').broke('commit', error);
    expect(JSON.stringify(lines)).not.toContain('เสาไฟดับ');
    expect(written()).toMatchObject([
      { level: 'error', event: 'commit', error: 'Error: no such table', code: '42P01' },
    ]);
  });

  it('says each answer only where that is wished', () => {
    jsonLog((line) => lines.push(line), 'info').answered('GET /healthz', 200, 1.4);
    jsonLog((line) => lines.push(line), 'answers').answered('GET /healthz', 200, 1.4);
    expect(written()).toMatchObject([{ event: 'answered', door: 'GET /healthz', status: 200, ms: 1 }]);
  });
});
