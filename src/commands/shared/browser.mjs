// The browser that journeys and measurements are run in.
import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { say } from './steps.mjs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is; an empty text when there is none. CHROMIUM_PATH goes before. */
export function browserPath() {
  return process.env['CHROMIUM_PATH'] ?? known.find((path) => existsSync(path)) ?? '';
}

/**
 * Installs Chromium from Debian's packages where it is missing and we may.
 *
 * @throws Error when there is still none
 */
export async function installBrowserIfNeeded() {
  if (existsSync(browserPath())) return;
  say('กำลังติดตั้ง Chromium สำหรับการทดสอบ', 'Installing Chromium for the tests');
  await aptInstall('chromium');
  if (!existsSync(browserPath())) {
    throw new Error(
      'ไม่พบ Chromium ติดตั้งเอง แล้วตั้ง CHROMIUM_PATH · no Chromium: install it and set CHROMIUM_PATH',
    );
  }
}
