import type { IncomingHttpHeaders } from 'node:http';

const read = new WeakMap<Request, IncomingHttpHeaders>();

/** Keeps what the transport has read of a request's headers: the web's own `Headers` would read each of them again. */
export function keepHeaders(request: Request, headers: IncomingHttpHeaders): void {
  read.set(request, headers);
}

/** A header of a request, however it came; several of one name are joined by commas. @param name in small letters */
export function headerOf(request: Request, name: string): string | null {
  const known = read.get(request);
  if (known === undefined) return request.headers.get(name);
  const value = known[name];
  return typeof value === 'object' ? value.join(', ') : (value ?? null);
}
