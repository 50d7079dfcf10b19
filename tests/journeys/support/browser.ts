import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chromiumPath(): string {
  const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(path)) throw new Error(`no browser at ${path}: install Chromium or set CHROMIUM_PATH`);
  return path;
}

/** Starts a real Chromium without a window. Close it in `afterAll`. */
export async function launchBrowser(moreFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...flags, ...moreFlags] });
}

const heard: string[] = [];

/** What pages complained of since the last asking and never may: a broken policy, an error that nobody caught. */
export function complaints(): readonly string[] {
  return heard.splice(0);
}

function listenTo(context: BrowserContext): BrowserContext {
  context.setDefaultTimeout(10_000);
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) heard.push(message.text());
  });
  context.on('weberror', (error) => heard.push(String(error.error())));
  return context;
}

export interface PhoneOptions {
  /** Opened from a chat: LINE's own browser, which has no service worker. */
  readonly inLine?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** More of what playwright's contexts take. */
  readonly more?: BrowserContextOptions;
}

const androidAgent =
  'Mozilla/5.0 (Linux; Android 13; SM-A045F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';

function contextOptions({
  inLine = false,
  width = 360,
  height = 720,
  colorScheme = 'light',
  more,
}: PhoneOptions) {
  return {
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    userAgent: inLine ? `${androidAgent} Line/14.2.1/IAB` : androidAgent,
    serviceWorkers: inLine ? ('block' as const) : ('allow' as const),
    colorScheme,
    ...more,
  };
}

/** A cheap Android phone held by one person: storage, cookies and worker of its own. */
export async function phone(browser: Browser, options: PhoneOptions = {}): Promise<BrowserContext> {
  return listenTo(await browser.newContext(contextOptions(options)));
}

/** The same phone with storage on disk, so that the browser can be closed and opened again. */
export async function phoneOnDisk(folder: string, options: PhoneOptions = {}): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, {
    ...contextOptions(options),
    executablePath: chromiumPath(),
    args: flags,
  });
  return listenTo(context);
}

/** Keeps a picture of the whole page in `.data/pictures`, for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir('.data/pictures', { recursive: true });
  await page.screenshot({ path: `.data/pictures/${name}.png`, fullPage: true });
}
