import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/contracts/problems/problem-texts.ts';
import type { Problem } from '../../src/contracts/problems/problems.ts';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import {
  arrived,
  describeLamp,
  inEnglish,
  open,
  receiptCodeOn,
  reportLamp,
  tapSend,
  view,
} from './support/citizen.ts';
import { startDemo, type Demo } from './support/demo.ts';
import { countOf } from './support/mailbox.ts';
import { allSent, answer, caseLink, goTo, heading, join, say } from './support/officer.ts';

let browser: Browser;
let demo: Demo;
let citizen: BrowserContext;
let lamps: string;
let before: number;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo()]);
  lamps = demo.address('request', 1);
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
beforeEach(async () => {
  citizen = await phone(browser);
  before = countOf(demo, 'submission');
});
afterEach(async () => {
  await citizen.close();
  expect(complaints()).toEqual([]);
});

const anySubmission = '**/api/o/*/submissions';

/** The receipt stands and says in both languages what holds it up. */
async function isHeldUp(page: Page, problem: Problem): Promise<void> {
  await receiptCodeOn(page);
  await page.getByText(problemTexts[problem].th).waitFor();
  await inEnglish(page);
  await page.getByText(problemTexts[problem].en).waitFor();
  await page.getByText('ไทย', { exact: true }).tap();
  expect(countOf(demo, 'submission')).toBe(before);
}

async function goesOutLater(page: Page): Promise<void> {
  await citizen.unrouteAll({ behavior: 'wait' });
  await arrived(page);
  expect(countOf(demo, 'submission')).toBe(before + 1);
}

describe('what a citizen sends when the collector', () => {
  const weathers: readonly (readonly [string, Problem, (route: Route) => Promise<void>])[] = [
    [
      'is replaced by a Wi-Fi’s login page',
      'nonsense',
      (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }),
    ],
    [
      'has too much to do',
      'busy',
      (route) => route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { problem: 'busy' } }),
    ],
    ['stumbles', 'nonsense', (route) => route.fulfill({ status: 500, body: 'oops' })],
  ];
  it.each(weathers)('%s is kept, said to be so, and goes out later', async (_, problem, weather) => {
    await citizen.route(anySubmission, weather);
    const page = await reportLamp(citizen, lamps, 'ริมคลอง');
    await isHeldUp(page, problem);
    await goesOutLater(page);
  });

  it('never answers is kept, said to be so, and goes out later', async () => {
    await citizen.route(anySubmission, () => Promise.resolve());
    const page = await citizen.newPage();
    await page.clock.install();
    await page.goto(lamps);
    await describeLamp(page, 'ริมทางรถไฟ');
    await tapSend(page);
    await receiptCodeOn(page);
    await page.clock.fastForward(30_000);
    await isHeldUp(page, 'slow');
    await citizen.unroute(anySubmission);
    await page.clock.fastForward(300_000);
    await arrived(page);
    expect(countOf(demo, 'submission')).toBe(before + 1);
  });

  it('finds it too large says so, keeps it, and offers it as a file', async () => {
    await citizen.route(anySubmission, (route) =>
      route.fulfill({ status: 413, json: { problem: 'too-large' } }),
    );
    const page = await reportLamp(citizen, lamps, 'ริมทุ่ง');
    await isHeldUp(page, 'too-large');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: view.saveFile }).tap();
    expect((await saving).suggestedFilename()).toMatch(/\.prongsai$/);
    await citizen.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: view.tryAgain }).tap();
    await goesOutLater(page);
  });

  it('refuses a body beyond its limit, it reads no more of it than that', async () => {
    const office = (await open(citizen, lamps)).evaluate(
      () => JSON.parse(document.querySelector('#known')?.textContent ?? '').proof.office as string,
    );
    const answer = await fetch(`${demo.url}/api/o/${await office}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ header: 'x'.repeat(500_000), content: '', signature: null }),
    });
    expect([answer.status, await answer.json()]).toEqual([413, { problem: 'too-large' }]);
  });
});

describe('the page of receipts', () => {
  it('opens by itself once the line is back, although a part of it was lost on its way', async () => {
    await citizen.route('**/assets/matters-*', (route) => route.abort('connectionreset'));
    const lost = citizen.waitForEvent('requestfailed');
    const page = await open(citizen, `${demo.url}/r`);
    await lost;
    await citizen.setOffline(true);
    await citizen.unroute('**/assets/matters-*');
    await citizen.setOffline(false);
    await page.getByText(view.noMatters).waitFor({ timeout: 25_000 });
  });
});

describe('an officer behind such a line', () => {
  it('goes on working, and all of it goes out later', async () => {
    await arrived(await reportLamp(citizen, lamps, 'หน้าอนามัย'));
    const officer = await phone(browser);
    const desk = await join(officer, demo.officer);
    await goTo(desk, 'inbox');
    await caseLink(desk, 'หน้าอนามัย').tap();
    await heading(desk, /^เรื่องที่/);
    await officer.route('**/api/**', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }),
    );
    await answer(desk, 'กำลังไป');
    await desk.getByText(say.frame.waitingActs(1)).waitFor();
    await officer.unrouteAll({ behavior: 'wait' });
    await allSent(desk);
    expect(await desk.getByText('กำลังไป').count()).toBe(1);
    await officer.close();
  });
});
