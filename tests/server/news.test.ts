import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getRequestListener } from '@hono/node-server';
import { api } from '../../src/contracts/endpoints.ts';
import { deviceHand, stated } from '../worlds/keys.ts';
import { aSubmission, aTown, type Town } from '../worlds/server-office.ts';

let town: Town;
let server: Server;
let url: string;
let lines: AbortController;

beforeEach(async () => {
  town = await aTown({ heartbeatMs: 30 });
  const { collector } = town;
  const answer = getRequestListener((request) => collector.fetch(request));
  server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  lines = new AbortController();
});
afterEach(async () => {
  lines.abort();
  await town.collector.close();
  server.closeAllConnections(); // a line that was hung up is kept open by the client for a while
  await new Promise((resolve) => server.close(resolve));
});

/** A device that listens, over a real socket. */
async function listening(lastEventId?: number) {
  const headers: Record<string, string> = { cookie: await town.cookie('member') };
  if (lastEventId !== undefined) headers['last-event-id'] = String(lastEventId);
  const response = await fetch(`${url}${api.news(town.office)}`, { headers, signal: lines.signal });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let heard = '';
  return {
    type: response.headers.get('content-type'),
    hangUp: async () => reader?.cancel(),
    /** Reads on until something is there; what was heard so far, or `null` when the line ended. */
    async until(pattern: RegExp): Promise<string | null> {
      while (!pattern.test(heard)) {
        const read = await reader?.read();
        if (read === undefined || read.done) return null;
        heard += decoder.decode(read.value, { stream: true });
      }
      return heard;
    },
  };
}

const seqNow = () => town.entries.length;
const submit = async () => town.ask('POST', api.submissions(town.office), { body: await aSubmission(town) });

describe('the news', () => {
  it('begin with the head and follow every commit', async () => {
    const device = await listening();
    await device.until(new RegExp(`id: ${seqNow()}\n`));
    await submit();
    const heard = await device.until(new RegExp(`id: ${seqNow() + 1}\n`));
    expect([device.type, heard]).toEqual([
      'text/event-stream; charset=utf-8',
      expect.stringContaining('event: head\ndata: {"seq":'),
    ]);
  });

  it('begin with nothing for a device that heard it all, and with the head for one that missed something', async () => {
    const knowing = await listening(seqNow());
    const behind = await listening(seqNow() - 3);
    expect(await knowing.until(/: here\n/)).not.toContain('event:');
    expect(await behind.until(/event:/)).toContain(`id: ${seqNow()}\n`);
  });

  it('give a sign of life while nothing happens', async () => {
    expect(await (await listening()).until(/: here\n\n/)).not.toBeNull();
  });

  it('end for a device that is removed', async () => {
    const device = await listening();
    await device.until(/event:/);
    const removal = await stated(deviceHand(town.founded.admin), {
      statement: 'device-removed',
      device: town.staff.member.device,
    });
    await town.ask('POST', api.entries(town.office), {
      body: { entries: [removal] },
      cookie: await town.cookie(),
    });
    expect(await device.until(/never/)).toBeNull();
  });

  it('go on for the others when one device hangs up', async () => {
    const [one, other] = [await listening(), await listening()];
    await Promise.all([one.until(/event:/), other.until(/event:/)]);
    await one.hangUp();
    const answer = await submit();
    expect([answer.status, await other.until(new RegExp(`id: ${seqNow() + 1}\n`))]).toEqual([
      201,
      expect.any(String),
    ]);
    expect(town.broken).toEqual([]);
  });

  it('end when the collector stops', async () => {
    const device = await listening();
    await device.until(/event:/);
    await town.collector.close();
    expect(await device.until(/never/)).toBeNull();
  });
});
