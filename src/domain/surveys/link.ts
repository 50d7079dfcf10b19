/** A link as an office pasted it, with the place it leads to. */
export interface SurveyLink {
  readonly href: string;
  readonly host: string;
}

export type LinkProblem = 'not-https' | 'not-a-link';

export type LinkRead =
  | { readonly ok: true; readonly link: SurveyLink }
  | { readonly ok: false; readonly problem: LinkProblem };

// Latin letters only, and nothing before an @: what is read beside the QR must be where it leads.
const link = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d{1,5})?(?:[/?#][\x21-\x7e]*)?$/i;

/** Reads a link to the national survey; only `https:`, because what is answered is nobody else's. */
export function readLink(typed: string): LinkRead {
  const href = typed.trim();
  if (/^http:/i.test(href)) return { ok: false, problem: 'not-https' };
  const host = href.length <= 500 ? link.exec(href)?.[1] : undefined;
  if (host === undefined) return { ok: false, problem: 'not-a-link' };
  return { ok: true, link: { href, host: host.toLowerCase() } };
}
