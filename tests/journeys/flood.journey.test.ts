import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/contracts/problems/problem-texts.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { launchBrowser, phone } from './support/browser.ts';
import { arrived, describeLamp, open, tapSend } from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { countOf } from './support/mailbox.ts';

let browser: Browser;
let demo: Demo;
let citizen: BrowserContext;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
beforeEach(async () => {
  citizen = await phone(browser);
});
afterEach(async () => {
  await citizen.close();
});

/** One address for the phone and for whoever floods, as a proxy would tell it. */
const address = { 'x-forwarded-proto': 'http', 'x-forwarded-for': '203.0.113.9' };

/** Sends far too much to the channel of an envelope; none of it holds what its header says, so nothing is kept. */
async function flood(url: string, body: string): Promise<void> {
  const { header, content, signature } = JSON.parse(body) as Record<string, string | null>;
  const { id } = JSON.parse(header ?? '') as { id: string };
  for (let count = 0; count < 60; count += 1) {
    const other = header?.replace(id, newEntryId(instant(Date.now())));
    await fetch(url, {
      method: 'POST',
      headers: { ...address, 'content-type': 'application/json' },
      body: JSON.stringify({ header: other, content: `${content} `, signature }),
    });
  }
}

interface Tried {
  readonly work: string | undefined;
  readonly status: number;
}

/**
 * Lets the phone's submissions out from the flooding address, the first one into the midst of the flood, the second
 * one once the page has said what it was doing.
 */
async function behindTheFlood(page: Page): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  await citizen.route('**/api/o/*/submissions', async (route) => {
    const request = route.request();
    if (tried.length === 0) await flood(request.url(), request.postData() ?? '');
    else await page.getByText(problemTexts['work-wanted'].th).waitFor();
    const answer = await route.fetch({ headers: { ...request.headers(), ...address } });
    tried.push({ work: request.headers()['prongsai-work'], status: answer.status() });
    await route.fulfill({ response: answer });
  });
  return tried;
}

async function slowedDown(page: Page, rate: number): Promise<void> {
  const session = await citizen.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

describe('a phone behind an address that floods', () => {
  it('says that it computes, and is through by its work, on a slow phone too', async () => {
    const before = countOf(demo, 'submission');
    const page = await open(citizen, demo.address('request', 1));
    const tried = await behindTheFlood(page);
    await describeLamp(page, 'หน้าวัด');
    await slowedDown(page, 4);
    await tapSend(page);
    await arrived(page);
    expect(tried).toEqual([
      { work: undefined, status: 429 },
      { work: expect.stringMatching(/^\w+\.\d+$/), status: 201 },
    ]);
    expect(countOf(demo, 'submission')).toBe(before + 1);
  });
});
