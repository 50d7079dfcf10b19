/** Said with every answer, whatever it is. */
const alwaysSaid: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(self), geolocation=(self)',
};
/** Said where nothing else is. */
const usuallySaid: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** What a JSON answer says: written once, because setting them one by one costs more than all the rest of an answer. */
const withJson = { ...alwaysSaid, ...usuallySaid, 'content-type': 'application/json' };
const complete = new WeakSet<Response>();

interface Words {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with JSON, and with all that is said with every answer. */
export function json(value: unknown, { status = 200, headers = {} }: Words = {}): Response {
  const response = new Response(JSON.stringify(value), { status, headers: { ...withJson, ...headers } });
  complete.add(response);
  return response;
}

/** Adds what an answer does not say yet. */
export function completed(response: Response, isHttps: boolean): void {
  if (!complete.has(response)) {
    for (const [name, value] of Object.entries(alwaysSaid)) response.headers.set(name, value);
    for (const [name, value] of Object.entries(usuallySaid))
      if (!response.headers.has(name)) response.headers.set(name, value);
  }
  if (isHttps) response.headers.set('strict-transport-security', 'max-age=31536000');
}
