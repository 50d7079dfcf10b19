/** `further` reads and checks the kinds of question that most forms do without; `steps` asks one question at a time. */
export type ScriptPart = 'further' | 'steps';

/** What the build leaves for a citizen's page (`citizen-page.json`): all that is needed before anything else arrives. */
export interface CitizenPage {
  readonly style: string;
  readonly script: string;
  /** Parts of that script which only some pages hold, before it. */
  readonly parts: Readonly<Record<ScriptPart, string>>;
  /** Sources for the Content-Security-Policy, quotes and all: `'sha256-…'`. */
  readonly styleHash: string;
  /** Of the script and of its parts, apart by spaces. */
  readonly scriptHashes: string;
  /** The script that takes over after the first paint. */
  readonly restUrl: string;
  /** What that script imports, scripts and styles. */
  readonly preload: readonly string[];
}

/** The Content-Security-Policy under which these pages are served: our own code and nothing else, no form ever leaves by itself. */
export function contentSecurityPolicy({ styleHash, scriptHashes }: CitizenPage): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptHashes}`,
    `style-src 'self' ${styleHash}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'self'", // a device at a counter frames one form after the other
    "frame-ancestors 'self'",
  ].join('; ');
}
