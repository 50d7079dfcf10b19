import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemTexts } from '../../src/contracts/problems/problem-texts.ts';
import type { Problem } from '../../src/contracts/problems/problems.ts';
import { setUpTexts } from '../../src/officer/door/set-up-texts.ts';
import { complaints, launchBrowser, phone } from './support/browser.ts';
import { startCollector, type Collector } from './support/collector.ts';
import { foundOddSample } from './support/odd-office.ts';
import { allSent, foundOwn, foundSample, goToScores, heading, join, press, say } from './support/officer.ts';

let browser: Browser;
let collector: Collector;
let person: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, collector] = await Promise.all([launchBrowser(), startCollector()]);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
});
beforeEach(async () => {
  person = await phone(browser);
  page = await person.newPage();
});
afterEach(async () => {
  await person.close();
  expect(complaints()).toEqual([]);
});

async function isRefused(problem: Problem): Promise<void> {
  await page.getByText(problemTexts[problem].th).waitFor();
  await press(page, 'English');
  await page.getByText(problemTexts[problem].en).waitFor();
}

describe('the one-time address of the set-up', () => {
  it('with a letter wrong says so in both languages and founds nothing', async () => {
    await page.goto((await collector.setupAddress()).replace(/.$/, (last) => (last === '0' ? '1' : '0')));
    await isRefused('token-unknown');
  });

  it('without its end asks for the whole line', async () => {
    await page.goto((await collector.setupAddress()).replace(/#.*/, ''));
    await page.getByText(say.setUp.noToken).waitFor();
    await press(page, 'English');
    await page.getByText(setUpTexts('en').noToken).waitFor();
  });

  it('founds an office of one’s own, whose missing lines are said at their place', async () => {
    await page.goto(await collector.setupAddress());
    await page.getByRole('article', { name: say.setUp.fresh }).getByRole('button').tap();
    await heading(page, say.setUp.fresh);
    await page.getByRole('radio', { name: say.setUp.types.municipality }).check();
    await press(page, say.setUp.found);
    await page.getByText(say.setUp.missing(say.setUp.nameTh)).waitFor();
    await foundOwn(page, 'เทศบาลตำบลบ้านใหม่');
    await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBe(4);
    await goToScores(page, 'published');
    await page.getByText(say.scores.emptyPublished).waitFor();
  });

  it('used once opens nothing on another phone, and says so in both languages', async () => {
    await page.goto(await collector.setupAddress());
    await isRefused('token-used');
  });
});

describe('an office with something that this app does not know', () => {
  it('an ITA edition of another year is named, not guessed at', async () => {
    const another = await startCollector();
    const desk = await join(person, await foundOddSample(another));
    await goToScores(desk, 'published');
    await desk.getByText(say.scores.noEdition(2599)).waitFor();
    await desk.getByText(problemTexts['unknown-edition'].th).waitFor();
    await desk.getByRole('tab', { name: say.scores.tabs.self }).tap();
    await desk.getByText(problemTexts['unknown-edition'].th).first().waitFor();
    await press(desk, 'English');
    await desk.getByText(problemTexts['unknown-edition'].en).first().waitFor();
    await another.stop();
  });
});

describe('a set-up whose line is cut', () => {
  it('founds the office once when the answer was lost on its way', async () => {
    const another = await startCollector();
    let lost = 0;
    await person.route('**/api/setup', async (route) => {
      await route.fetch();
      lost += 1;
      return lost === 1 ? route.abort('connectionreset') : route.continue();
    });
    await page.goto(await another.setupAddress());
    const sample = page.getByRole('article', { name: say.setUp.sample }).getByRole('button');
    await sample.tap();
    await page.getByText(say.setUp.failed).waitFor();
    await sample.tap();
    await heading(page, say.today.title);
    await allSent(page);
    await page.goto(`${another.url}/app/`);
    await heading(page, say.today.title);
    await another.stop();
  });

  it('needs nothing but the address: the sample office stands after it', async () => {
    const another = await startCollector();
    await foundSample(page, await another.setupAddress());
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(4);
    await another.stop();
  });
});
