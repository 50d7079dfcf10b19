/** A `fetch` to one collector that keeps its cookies, as a browser does by itself. */
export function cookieFetch(origin: string): (path: string, init: RequestInit) => Promise<Response> {
  const cookies = new Map<string, string>();
  return async (path, init) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set('cookie', Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(origin + path, { ...init, headers });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return answer;
  };
}
