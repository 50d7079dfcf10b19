import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, keepPicture, launchBrowser, phone } from './support/browser.ts';
import { arrived, reportLamp } from './support/citizen.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { startHttpsFront, type HttpsFront } from './support/https-front.ts';
import {
  caseLink,
  channelAddressOn,
  foundOwn,
  goTo,
  heading,
  keptForOfficer,
  makeRecoverySheet,
  openChannel,
  say,
} from './support/officer.ts';

const lamps = 'แจ้งซ่อมไฟฟ้าสาธารณะ';

let front: HttpsFront;
let collector: Collector;
let browser: Browser;
let officer: BrowserContext;
let desk: Page;
let address: string;

beforeAll(async () => {
  front = await startHttpsFront();
  collector = await startCollector({ env: { PUBLIC_URL: front.url } });
  front.passOnTo(collector.url);
  browser = await launchBrowser([
    '--host-resolver-rules=MAP village.test 127.0.0.1',
    '--ignore-certificate-errors',
  ]);
  officer = await phone(browser);
  desk = await officer.newPage();
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  front.close();
  expect(complaints()).toEqual([]);
});

describe('a real office at its public https address', () => {
  it('is set up there, and nothing speaks of a trial', async () => {
    const setUp = await collector.setupAddress();
    expect(setUp.startsWith(`${front.url}/setup#`)).toBe(true);
    expect(collector.said()).not.toContain('ตัวอย่าง');
    await desk.goto(setUp);
    await desk.getByRole('article', { name: say.setUp.fresh }).getByRole('button').tap();
    await heading(desk, say.setUp.fresh);
    expect(await desk.getByText(say.setUp.trialTitle).count()).toBe(0);
    await foundOwn(desk, 'องค์การบริหารส่วนตำบลบ้านใหม่');
    await keptForOfficer(desk);
  });

  it('prints a real sheet only once the recovery sheet is made', async () => {
    await openChannel(desk, lamps);
    address = await channelAddressOn(desk);
    expect(address.startsWith(`${front.url}/c/`)).toBe(true);
    await desk.getByRole('link', { name: say.channels.sheet }).tap();
    await desk.getByText(say.channels.recoveryFirst).waitFor();
    expect(await desk.getByRole('button', { name: say.channels.print }).count()).toBe(0);
    await desk.getByRole('link', { name: say.channels.recoveryAct }).tap();
    await makeRecoverySheet(desk);
    await openChannel(desk, lamps);
    await desk.getByRole('link', { name: say.channels.sheet }).tap();
    await desk.getByRole('button', { name: say.channels.print }).waitFor();
    const sheet = desk.getByRole('article');
    await sheet.getByText(new URL(front.url).host).waitFor();
    expect(await sheet.getByText(say.channels.stamp).count()).toBe(0);
    await keepPicture(desk, 'public-sheet');
  });

  it('takes a citizen’s case there, and the officer’s inbox hears of it', async () => {
    await goTo(desk, 'inbox');
    const citizen = await phone(browser);
    await arrived(await reportLamp(citizen, address, 'หน้าโรงเรียนบ้านใหม่'));
    await caseLink(desk, 'หน้าโรงเรียนบ้านใหม่').waitFor();
    const cookies = await officer.cookies(front.url);
    expect(
      cookies.map(({ name, secure, httpOnly, sameSite }) => [name.slice(0, 7), secure, httpOnly, sameSite]),
    ).toEqual([['__Host-', true, true, 'Strict']]);
  });
});
