import type { Browser, Page } from 'playwright-core';
import { phone } from './browser.ts';
import { arrived, open, sheet, view } from './citizen.ts';

/** Somebody answers every question of a survey on a phone of their own, and it arrives. @returns the page of thanks */
export async function answerAll(browser: Browser, address: string, person: number): Promise<Page> {
  const theirs = await phone(browser);
  const page = await open(theirs, address);
  await answerEach(page, person);
  await page.getByRole('button', { name: sheet.sendSheet }).tap();
  await page.getByRole('heading', { name: view.thanks }).waitFor();
  await arrived(page);
  return page;
}

/** Answers a survey on a small screen to its end: one question after the other, or all that a short one shows. */
export async function answerEach(page: Page, person: number): Promise<void> {
  const next = page.getByRole('button', { name: sheet.next });
  for (let place = 0; ;) {
    for (const question of await page.locator('form').getByRole('group').all()) {
      const choices = await question.getByRole('radio').all();
      await choices[(person + place) % choices.length]?.check();
      place += 1;
    }
    if (!(await next.isVisible())) return;
    await next.tap();
  }
}
