/** What the build leaves for a citizen's page (`citizen-page.json`): all that is needed before anything else arrives. */
export interface CitizenPage {
  readonly style: string;
  readonly script: string;
  /** Sources for the Content-Security-Policy, quotes and all: `'sha256-…'`. */
  readonly styleHash: string;
  readonly scriptHash: string;
  /** The script that takes over after the first paint. */
  readonly restUrl: string;
  /** What that script imports, scripts and styles. */
  readonly preload: readonly string[];
}

/** The Content-Security-Policy under which these pages are served: our own code and nothing else, no form ever leaves by itself. */
export function contentSecurityPolicy({ styleHash, scriptHash }: CitizenPage): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptHash}`,
    `style-src 'self' ${styleHash}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
