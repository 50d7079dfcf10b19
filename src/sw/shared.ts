import { sharedAddress, sharedCache, sharedField } from '../contracts/hand-over/shared.ts';

/** Puts shared files aside for the page, which keeps them or says why not; then they go. */
export async function putAside(request: Request): Promise<Response> {
  const cache = await caches.open(sharedCache);
  for (const file of (await request.formData()).getAll(sharedField))
    await cache.put(`/shared/${crypto.randomUUID()}`, new Response(file));
  return Response.redirect(sharedAddress, 303);
}
