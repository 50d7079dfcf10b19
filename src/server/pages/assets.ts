import type { CitizenPage } from '../../forms/citizen-page.ts';

/** One file of the built app. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, packed by brotli at the build; `null` for what does not get smaller. */
  readonly brotli: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  /** Changes with the content. */
  readonly tag: string;
}

/** The built app as the collector serves it. */
export interface Assets {
  /** @param path from the app's top, such as `/assets/main-abc.js`; `null` for what was never built */
  file(path: string): Asset | null;
  /** What goes into a citizen's page; `null` without a build. */
  readonly citizenPage: CitizenPage | null;
}

/** Nothing built: the interface answers, pages say so. */
export const noAssets: Assets = { file: () => null, citizenPage: null };
