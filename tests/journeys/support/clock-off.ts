import type { Browser, BrowserContext } from 'playwright-core';
import { phone } from './browser.ts';

export const yearMs = 365 * 86_400_000;

/** A phone whose clock lies by so many milliseconds. */
export async function phoneWithClockOff(browser: Browser, offMs: number): Promise<BrowserContext> {
  const off = await phone(browser);
  await off.addInitScript((by) => {
    const True = Date;
    globalThis.Date = class extends True {
      constructor(...given: readonly unknown[]) {
        if (given.length === 0) super(True.now() + by);
        else super(...(given as [number]));
      }
      static override now = (): number => True.now() + by;
    } as DateConstructor;
  }, offMs);
  return off;
}
