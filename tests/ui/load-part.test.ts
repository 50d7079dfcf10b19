// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  document.head.replaceChildren();
  vi.restoreAllMocks();
});

/** Catches what is put into the head: nothing is fetched here, the test says what came of it. */
async function open() {
  vi.resetModules();
  const links: HTMLLinkElement[] = [];
  vi.spyOn(document.head, 'append').mockImplementation((link) => {
    links.push(link as HTMLLinkElement);
  });
  const { loadPart } = await import('../../src/ui/load-part.ts');
  return { loadPart, links };
}

describe('loadPart', () => {
  it('asks for all files at once and lets the part run when its styles are here', async () => {
    const { loadPart, links } = await open();
    const load = vi.fn(async () => 'the part');
    const loading = loadPart(load, ['assets/a.js', 'assets/a.css']);
    expect(links.map(({ rel }) => rel)).toEqual(['modulepreload', 'stylesheet']);
    await Promise.resolve();
    expect(load).not.toHaveBeenCalled();
    links[1]?.dispatchEvent(new Event('load'));
    expect(await loading).toBe('the part');
  });

  it('asks for no file twice', async () => {
    const { loadPart, links } = await open();
    await loadPart(async () => 1, ['assets/a.js']);
    await loadPart(async () => 2, ['assets/a.js']);
    expect(links).toHaveLength(1);
  });

  it('asks again for a style that could not be had', async () => {
    const { loadPart, links } = await open();
    const loading = loadPart(async () => 1, ['assets/a.css']);
    links[0]?.dispatchEvent(new Event('error'));
    await expect(loading).rejects.toThrow('assets/a.css');
    const again = loadPart(async () => 2, ['assets/a.css']);
    links[1]?.dispatchEvent(new Event('load'));
    expect(await again).toBe(2);
  });

  it('leaves a part that is gone to whoever takes care of it', async () => {
    const { loadPart } = await open();
    addEventListener('vite:preloadError', (event) => event.preventDefault(), { once: true });
    const gone = async () => Promise.reject(new TypeError('gone'));
    expect(await loadPart(gone)).toBeUndefined();
    await expect(loadPart(gone)).rejects.toThrow('gone');
  });
});
