import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '../../../src/contracts/endpoints.ts';
import { longestBody, readBody } from '../../../src/server/http/body.ts';
import { setupCheckSchema } from '../../../src/contracts/endpoints.ts';
import { rounds } from '../../worlds/rounds.ts';
import { aSubmission, aTown, type Town } from '../../worlds/server-office.ts';

describe('a body that stops in the middle', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['of unknown length, after twenty seconds without a byte', {}, 20_000],
    ['of known length, after a minute in all', { 'content-length': '500' }, 60_000],
  ])('%s is given up', async (_, length, milliseconds) => {
    vi.useFakeTimers();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"token":"ab')),
    });
    const request = new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...length },
      body,
      duplex: 'half',
    } as RequestInit);
    let result: unknown = 'waiting';
    void readBody(request, setupCheckSchema, longestBody.words).then((read) => {
      result = read;
    });
    await vi.advanceTimersByTimeAsync(milliseconds - 100);
    expect(result).toBe('waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(result).toEqual({ ok: false, problem: 'slow' });
  });
});

describe('a collector on a socket', () => {
  let town: Town;
  let server: Server;
  let port: number;
  const cut = new Set<() => void>();
  beforeEach(async () => {
    town = await aTown({ heartbeatMs: 60_000 });
    const { collector } = town;
    const answer = getRequestListener((request) => collector.fetch(request));
    server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterEach(async () => {
    for (const end of cut) end();
    cut.clear();
    await town.collector.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const submit = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}${api.submissions(town.office)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(await aSubmission(town)),
    });
    return answer.status;
  };

  it('goes on serving while hundreds send half a body and stay', async () => {
    const many = rounds(200, 1_000);
    await Promise.all(
      Array.from({ length: many }, async () => {
        const line = connect(port, '127.0.0.1');
        cut.add(() => line.destroy());
        line.on('error', () => undefined);
        await new Promise((resolve) => line.once('connect', resolve));
        line.write(
          `POST ${api.submissions(town.office)} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 4000\r\n\r\n{"header":"`,
        );
      }),
    );
    expect([await submit(), await submit()]).toEqual([201, 201]);
  });

  it('tells a thousand idle devices of a new entry, and lets go of them when they hang up', async () => {
    const cookie = await town.cookie('member');
    const lines = await Promise.all(
      Array.from({ length: 1_000 }, async () => {
        const hangUp = new AbortController();
        cut.add(() => hangUp.abort());
        const response = await fetch(`http://127.0.0.1:${port}${api.news(town.office)}`, {
          headers: { cookie },
          signal: hangUp.signal,
        });
        return response.body?.getReader();
      }),
    );
    const wanted = `id: ${town.entries.length + 1}\n`;
    const heard = lines.map(async (reader) => {
      let text = '';
      while (!text.includes(wanted)) {
        const read = await reader?.read();
        if (read === undefined || read.done) return false;
        text += new TextDecoder().decode(read.value);
      }
      return true;
    });
    expect(await submit()).toBe(201);
    expect((await Promise.all(heard)).filter(Boolean)).toHaveLength(1_000);
    for (const end of cut) end();
    const listening = async () =>
      /^prongsai_listening_devices (\d+)$/m.exec((await town.ask('GET', api.metrics)).text)?.[1];
    await expect.poll(listening).toBe('0');
  }, 60_000);
});
