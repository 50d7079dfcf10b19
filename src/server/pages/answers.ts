import { brotliCompressSync, constants } from 'node:zlib';
import type { Asset } from './assets.ts';

/** The policy of the officer's app: our own files and nothing else. */
const appPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const takesBrotli = (request: Request): boolean =>
  /(^|[\s,])br\s*($|[,;])/.test(request.headers.get('accept-encoding') ?? '');

/** Serves a file of the build; `lasting` for those whose name changes with their content. */
export function assetAnswer(
  request: Request,
  { bytes, brotli, type, tag }: Asset,
  caching: 'lasting' | 'asked each time',
): Response {
  const headers = new Headers({
    'content-type': type,
    'cache-control': caching === 'lasting' ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
    vary: 'accept-encoding',
    'content-security-policy': appPolicy,
  });
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  if (brotli === null || !takesBrotli(request)) return new Response(bytes, { headers });
  headers.set('content-encoding', 'br');
  return new Response(brotli, { headers });
}

interface PageAnswer {
  readonly text: string;
  readonly policy: string;
  readonly status?: number;
}

/** Serves a page made here; packed pages are kept as long as they stay the same. */
export class PageAnswers {
  readonly #packed = new Map<string, Uint8Array<ArrayBuffer>>();

  answer(request: Request, { text, policy, status = 200 }: PageAnswer): Response {
    const headers = new Headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      'content-security-policy': policy,
    });
    if (!takesBrotli(request)) return new Response(text, { status, headers });
    headers.set('content-encoding', 'br');
    return new Response(this.#pack(text), { status, headers });
  }

  #pack(text: string): Uint8Array<ArrayBuffer> {
    const known = this.#packed.get(text);
    if (known !== undefined) return known;
    const packed = new Uint8Array(
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
    if (this.#packed.size >= 500) this.#packed.clear();
    this.#packed.set(text, packed);
    return packed;
  }
}
