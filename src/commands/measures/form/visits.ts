import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { listenForTaps, tapChoice, type Tap } from './tapping.ts';

/** A phone and its line. */
export interface Circumstances {
  readonly slowerCpu: number;
  /** Of the line, kilobits a second; `null` for this machine's own. */
  readonly kbits: number | null;
  readonly latencyMs: number;
}

export const slow4g: Circumstances = { slowerCpu: 4, kbits: 1_600, latencyMs: 150 };
export const slow3g: Circumstances = { slowerCpu: 6, kbits: 400, latencyMs: 400 };
export const cheapPhone = (slowerCpu: number): Circumstances => ({ slowerCpu, kbits: null, latencyMs: 0 });

/** A phone that has never been here: nothing in its cache, no worker. */
async function newPhone(browser: Browser): Promise<BrowserContext> {
  const phone = await browser.newContext({
    viewport: { width: 360, height: 720 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'th-TH',
  });
  phone.setDefaultTimeout(60_000);
  return phone;
}

async function slowDown(page: Page, { slowerCpu, kbits, latencyMs }: Circumstances): Promise<void> {
  const session = await page.context().newCDPSession(page);
  if (kbits !== null) {
    const bytes = (kbits * 1_000) / 8;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: latencyMs,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu });
}

/** Opens an address and taps the first choice as soon as it stands there. */
async function firstTap(phone: BrowserContext, address: string, how: Circumstances): Promise<Tap> {
  const page = await phone.newPage();
  const taps = await listenForTaps(page);
  await slowDown(page, how);
  const tap = taps.next();
  const [found] = await Promise.all([tap, page.goto(address, { waitUntil: 'commit' })]);
  await page.close();
  return found;
}

/** @returns milliseconds from a first visit's begin until the first choice that was tapped is painted */
export async function firstVisit(browser: Browser, address: string, how: Circumstances): Promise<number> {
  const phone = await newPhone(browser);
  try {
    return (await firstTap(phone, address, how)).painted;
  } finally {
    await phone.close();
  }
}

/** @returns milliseconds from tap to paint, for choices all over a form that is open and kept as it is filled in */
export async function tapsAllOver(
  browser: Browser,
  address: string,
  { how, count }: { readonly how: Circumstances; readonly count: number },
): Promise<readonly number[]> {
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    const taps = await listenForTaps(page);
    const first = taps.next();
    await page.goto(address);
    await first;
    await isWhole(page);
    await slowDown(page, how);
    const paints: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const tap = taps.next();
      await tapChoice(page, index / count);
      const { tapped, painted } = await tap;
      paints.push(painted - tapped);
    }
    return paints;
  } finally {
    await phone.close();
  }
}

/** @returns milliseconds from the begin of a second visit, without a line, until the first choice tapped is painted */
export async function offlineVisit(browser: Browser, address: string, how: Circumstances): Promise<number> {
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    await page.goto(address);
    await isWhole(page);
    await until(page, isKept);
    await page.close();
    await phone.setOffline(true);
    return (await firstTap(phone, address, how)).painted;
  } finally {
    await phone.close();
  }
}

const patienceMs = 60_000;

/** Asks the page again and again: the pages' own policy lets no text become code inside them. */
async function until(page: Page, claim: string): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if ((await page.evaluate(claim)) === true) return;
    await wait(50);
  }
  throw new Error(`waited in vain until ${claim}`);
}

/** The part after the first paint has taken over. */
async function isWhole(page: Page): Promise<void> {
  await until(page, 'window.prongsai === undefined');
  await page.waitForLoadState('networkidle');
}

const isKept = `navigator.serviceWorker.ready.then(async ({ active }) => active?.state === 'activated'
  && (await caches.match('/api/channels/' + location.pathname.split('/').at(-1))) !== undefined)`;
