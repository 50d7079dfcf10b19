import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { formTexts } from '../../../src/citizen/form/texts.ts';
import { mattersTexts } from '../../../src/citizen/extras/matters/matters-texts.ts';
import { viewTexts } from '../../../src/citizen/views/texts.ts';
import { pageTexts } from '../../../src/forms/parts/texts.ts';

/** What the citizen's side says in Thai. */
export const form = formTexts('th');
export const view = viewTexts('th');
export const sheet = pageTexts('th');
export const list = mattersTexts('th');

/** Opens an address in a new tab of somebody's phone. */
export async function open(phone: BrowserContext, address: string): Promise<Page> {
  const page = await phone.newPage();
  await page.goto(address);
  return page;
}

/** Waits until what was typed lies on the phone's disk; typing is kept a moment after the last letter. */
export async function draftHolds(page: Page, words: string): Promise<void> {
  await page.getByText(form.draftKept).waitFor();
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<string>((done, fail) => {
          const opening = indexedDB.open('prongsai-citizen');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const asked = opening.result.transaction('drafts').objectStore('drafts').getAll();
            asked.onsuccess = () => {
              opening.result.close();
              done(JSON.stringify(asked.result));
            };
          };
        }),
    );
  await expect.poll(kept).toContain(words);
}

export function placeField(page: Page): Locator {
  return page.getByRole('textbox', { name: sheet.placeWords });
}

/** Fills the form of the street lights in: one that is out, at a place. */
export async function describeLamp(page: Page, place: string): Promise<void> {
  await page.getByRole('radio', { name: 'ดับ', exact: true }).check();
  await placeField(page).fill(place);
}

export async function tapSend(page: Page): Promise<void> {
  const send = page.getByRole('button', { name: sheet.send });
  // People scroll down to it: what comes into sight on the way gets its true height before they tap, not under the finger.
  await send.scrollIntoViewIfNeeded();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  await send.tap();
}

/** Waits for the receipt. @returns its code as it stands there */
export async function receiptCodeOn(page: Page): Promise<string> {
  await page.getByRole('heading', { name: view.receipt }).waitFor();
  const card = page.getByRole('region', { name: view.code });
  return card.getByText(/^\w{4}(-\w{4}){3}-\w$/).innerText();
}

/** Reports a lamp from its address to the receipt. @returns the receipt's page */
export async function reportLamp(phone: BrowserContext, address: string, place: string): Promise<Page> {
  const page = await open(phone, address);
  await describeLamp(page, place);
  await tapSend(page);
  await receiptCodeOn(page);
  return page;
}

/** Waits until the receipt says that it has arrived. */
export async function arrived(page: Page): Promise<void> {
  await page.getByText(view.sent, { exact: true }).first().waitFor({ timeout: 15_000 });
}

/** Switches the page to English, as a visitor would. */
export async function inEnglish(page: Page): Promise<void> {
  await page.getByText('English', { exact: true }).tap();
}

/** Looks at a matter's page until the office's answer stands there. */
export async function answered(page: Page, words: string): Promise<void> {
  await page.waitForURL(/\/r#/); // a reload in the middle of the way there would turn it back
  const look = async (): Promise<boolean> => {
    await page.reload();
    const shown = page.getByText(words).waitFor({ timeout: 2_000 });
    return shown.then(
      () => true,
      () => false,
    );
  };
  await expect.poll(look, { timeout: 20_000 }).toBe(true);
}
