import { sharedAddress, sharedCache, sharedField } from '../contracts/hand-over/shared.ts';

/** As many as somebody shares at once; a stranger's page may post here too. */
const most = 20;

/** Puts shared files aside for the page, which keeps them or says why not; then they go. */
export async function putAside(request: Request): Promise<Response> {
  const given = (await request.formData()).getAll(sharedField).slice(0, most);
  const cache = await caches.open(sharedCache);
  await Promise.all(given.map((file) => cache.put(`/shared/${crypto.randomUUID()}`, new Response(file))));
  return Response.redirect(sharedAddress, 303);
}
