import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedCache, sharedField } from '../../src/contracts/hand-over/shared.ts';
import { followedIncoming } from '../../src/data/officer/relay/incoming.ts';
import { putAside } from '../../src/sw/shared.ts';

let kept: Map<string, Response>;

/** A browser's caches, as far as these two rooms use them. */
function aCache() {
  const nameOf = (asked: string | Request): string => (typeof asked === 'string' ? asked : asked.url);
  return {
    put: (name: string, answer: Response) => Promise.resolve(void kept.set(`http://here${name}`, answer)),
    match: (asked: Request) => Promise.resolve(kept.get(nameOf(asked))?.clone()),
    delete: (asked: Request) => Promise.resolve(kept.delete(nameOf(asked))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
  };
}

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('caches', {
    open: (name: string) => Promise.resolve(name === sharedCache ? aCache() : null),
  });
});
afterEach(() => vi.unstubAllGlobals());

async function share(...texts: readonly string[]): Promise<Response> {
  const body = new FormData();
  for (const text of texts) body.append(sharedField, new File([text], 'a.prongsai', { type: 'text/plain' }));
  const shown: { readonly redirect: (to: string, status: number) => Response } = Response;
  vi.spyOn(shown, 'redirect').mockImplementation(
    (to, status) => new Response(null, { status, headers: { location: to } }), // Node wants a whole address
  );
  return putAside(new Request('http://here/app/', { method: 'POST', body }));
}

/** What the page hears; it handles what it is told to. */
async function heard(handles: (text: string) => boolean): Promise<readonly string[]> {
  const texts: string[] = [];
  const stop = followedIncoming(async (file) => {
    const text = await file.text();
    texts.push(text);
    return handles(text);
  });
  await vi.waitFor(() => expect(texts.length).toBeGreaterThanOrEqual(1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop();
  return texts;
}

describe('files that are shared with the installed app', () => {
  it('are put aside by the worker, which then opens the page that takes them in', async () => {
    const answer = await share('one', 'two');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/app/?to=hand-over');
    expect([...(await heard(() => true))].sort()).toEqual(['one', 'two']);
    expect(kept.size).toBe(0);
  });

  it('stay until the page has handled them', async () => {
    await share('one', 'two');
    await heard((text) => text === 'one');
    expect(await heard(() => true)).toEqual(['two']);
    expect(kept.size).toBe(0);
  });
});

describe('files that the installed app is opened with', () => {
  it('are heard one after the other', async () => {
    const consumers: ((launch: { readonly files: readonly unknown[] }) => void)[] = [];
    vi.stubGlobal('launchQueue', { setConsumer: (one: (typeof consumers)[number]) => consumers.push(one) });
    const texts: string[] = [];
    const stop = followedIncoming(async (file) => texts.push(await file.text()) > 0);
    const handle = (text: string) => ({ getFile: () => Promise.resolve(new File([text], 'a.prongsai')) });
    consumers[0]?.({ files: [handle('one'), handle('two')] });
    await vi.waitFor(() => expect(texts).toEqual(['one', 'two']));
    stop();
    expect(consumers).toHaveLength(2);
  });
});
