import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { canonical } from '../../src/contracts/canonical.ts';
import type { ChannelProof } from '../../src/contracts/citizen/endpoints.ts';
import { officeId } from '../../src/domain/basics/ids.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import { renderFormPage } from '../../src/forms/form-page.ts';
import { aDefinition, aProfile } from '../forms/support/definitions.ts';
import { launchBrowser, phone } from './support/browser.ts';
import { startDeploy, type Deploy, type Fault } from './support/deploy.ts';

const channel = aDefinition().channel;

function proofSaying(...statements: readonly unknown[]): ChannelProof {
  const envelope = (content: unknown) => ({
    header: '{}',
    content: canonical(content as Json),
    signature: null,
  });
  return { office: officeId('0FF1CE0000'), statements: statements.map(envelope) };
}

const proof = proofSaying(
  { statement: 'profile', profile: aProfile },
  { statement: 'channel-2', definition: aDefinition() },
);

async function serveForm({ answers, url }: Deploy): Promise<void> {
  const page = JSON.parse(await readFile('dist/client/citizen-page.json', 'utf8'));
  const body = renderFormPage({ page, proof, definition: aDefinition(), profile: aProfile, origin: url });
  answers.set(`/c/${channel}`, { type: 'text/html; charset=utf-8', body });
  answers.set(`/api/channels/${channel}`, { type: 'application/json', body: JSON.stringify(proof) });
}

/** Registers the worker as a page would, and tells it what the page would. */
async function register(page: Page, kinds: readonly string[]): Promise<void> {
  await page.evaluate(async (said) => {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    for (const kind of said) active?.postMessage({ kind });
  }, kinds);
}

async function cachesOf(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const keys = await (await caches.open(name)).keys();
      found[name.replace(/-[0-9a-f]{32}$/, '')] = keys.map(({ url }) => new URL(url).pathname).sort();
    }
    return found;
  });
}

async function buildShown(page: Page): Promise<string> {
  const marks = page.locator('meta[name=build]');
  return (await marks.count()) === 0 ? '0' : ((await marks.getAttribute('content')) ?? '');
}

/** Opens a page of our origin that runs nothing, and makes the phone an officer's. */
async function becomeOfficer(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/manifest.webmanifest`);
  await register(page, ['officer-here', 'launched']);
  await expect.poll(async () => (await cachesOf(page))['prongsai-flags']).toContain('/officer-here');
}

let browser: Browser;
let deploy: Deploy;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  deploy = await startDeploy();
  await serveForm(deploy);
  context = await phone(browser);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await deploy.close();
});

/** Keeps the form as the citizen's page does at its first sight. */
async function keepForm(page: Page): Promise<void> {
  await page.evaluate(async (id) => {
    const told = await fetch(`/api/channels/${id}`);
    await (await caches.open('prongsai-forms')).put(`/api/channels/${id}`, told);
  }, channel);
}

describe('a citizen’s phone', () => {
  beforeEach(async () => {
    await page.goto(`${deploy.url}/c/${channel}`);
    await register(page, ['launched']);
    await keepForm(page);
  });

  it('keeps what a citizen needs and nothing of an officer’s', async () => {
    const kept = Object.values(await cachesOf(page)).flat();
    expect(kept).toContain('/citizen-page.json');
    expect(kept.filter((path) => /officer|index\.html/.test(path))).toEqual([]);
  });

  it('opens a form met before without a network, the very page that the collector gave', async () => {
    const before = await page.locator('main').innerText();
    await context.setOffline(true);
    await page.reload();
    expect(await page.locator('main').innerText()).toBe(before);
  });

  it('opens the receipts without a network', async () => {
    await context.setOffline(true);
    await page.goto(`${deploy.url}/r`);
    await page.locator('#later').waitFor();
  });

  it('says in both languages what to do about a form never met', async () => {
    await context.setOffline(true);
    await page.goto(`${deploy.url}/c/ZZZZZZZZZZ`);
    const said = await page.locator('main').textContent();
    expect(said).toContain('เครื่องนี้ยังไม่เคยเปิดแบบฟอร์มนี้');
    expect(said).toContain('has not opened this form before');
  });

  it('does not wait for a slow collector longer than people do', async () => {
    deploy.slowness.ms = 15_000;
    const started = performance.now();
    await page.reload({ waitUntil: 'commit' });
    expect(performance.now() - started).toBeLessThan(8_000);
    await page.locator('#form').waitFor();
  });

  it('shows the kept form when the collector only says that it is broken', async () => {
    deploy.breakFiles(new Map([[`/c/${channel}`, '503']]));
    await page.reload();
    expect(await page.locator('#form').count()).toBe(1);
  });

  it('lets the collector say that a channel is gone', async () => {
    deploy.breakFiles(new Map([[`/c/${channel}`, '404']]));
    const answer = await page.reload();
    expect(answer?.status()).toBe(404);
  });
});

describe('an officer’s phone', () => {
  beforeEach(() => becomeOfficer(page, deploy.url));

  it('opens every address of the app without a network', async () => {
    await context.setOffline(true);
    for (const path of ['/app/', '/app/ABCDEFGHJK/inbox', '/setup', '/join']) {
      const answer = await page.goto(`${deploy.url}${path}`);
      expect(answer?.status()).toBe(200);
    }
  });

  const faults: readonly Fault[] = ['404', '503', 'cut short', 'hung'];
  it.each(faults)(
    'still opens the old build without a network after a deploy whose front page is %s',
    async (fault) => {
      await deploy.nextBuild();
      deploy.breakFiles(new Map([['/index.html', fault]]));
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const fetched = registration.update();
        await Promise.race([fetched, new Promise((resolve) => setTimeout(resolve, 1_500))]);
      });
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null))
        .toBe(true);
      await context.setOffline(true);
      await page.goto(`${deploy.url}/app/`);
      expect(await buildShown(page)).toBe('0');
      expect(await page.locator('#app').count()).toBe(1);
    },
  );

  it('takes the new build only when no second page is open, and drops the old one when the new has launched', async () => {
    const second = await context.newPage();
    await second.goto(`${deploy.url}/manifest.webmanifest`);
    await deploy.nextBuild();
    const isWaiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    const askToTakeOver = () =>
      page.evaluate(async () =>
        (await navigator.serviceWorker.ready).waiting?.postMessage({ type: 'SKIP_WAITING' }),
      );
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect.poll(isWaiting).toBe(true);
    await askToTakeOver();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isWaiting()).toBe(true);
    await second.close();
    await askToTakeOver();
    await expect.poll(isWaiting).toBe(false);
    const officerCaches = () =>
      page.evaluate(
        async () => (await caches.keys()).filter((name) => name.startsWith('prongsai-officer-')).length,
      );
    expect(await officerCaches()).toBe(2);
    await context.setOffline(true);
    await page.goto(`${deploy.url}/app/`);
    expect(await buildShown(page)).toBe('1');
    await page.evaluate(async () =>
      (await navigator.serviceWorker.ready).active?.postMessage({ kind: 'launched' }),
    );
    await expect.poll(officerCaches).toBe(1);
  });
});

it('keeps every file that the two lists name, so that nothing is missing when the line is cut', async () => {
  await becomeOfficer(page, deploy.url);
  const lists = await Promise.all(
    ['sw.js', 'officer-kept.json'].map((file) => readFile(`dist/client/${file}`, 'utf8')),
  );
  const named = [...lists.join('\n').matchAll(/"url":"(\/[^"]+)"/g)].map(([, url = '']) => url);
  const kept = new Set(Object.values(await cachesOf(page)).flat());
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((url) => !kept.has(url))).toEqual([]);
});
