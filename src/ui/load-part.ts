const asked = new Map<string, Promise<unknown>>();

/**
 * Loads a part of the app that an `import()` names: what it is made of at once and side by side, its styles before it
 * runs. The build puts this in the place of its bundler's own way, which does the same in four times the bytes.
 *
 * @param load the `import()` itself
 * @param files what the part needs, scripts and styles, as they lie in the build
 * @throws what went wrong, unless somebody who hears `vite:preloadError` takes care of it
 */
export async function loadPart(
  load: () => Promise<unknown>,
  files: readonly string[] = [],
): Promise<unknown> {
  try {
    await Promise.all(files.map((file) => asked.get(file) ?? ask(file)));
    return await load();
  } catch (cause) {
    if (dispatchEvent(new Event('vite:preloadError', { cancelable: true }))) throw cause;
    return undefined;
  }
}

/** Puts a file into the page, once; only styles are waited for. */
function ask(file: string): Promise<unknown> {
  const link = document.createElement('link');
  const isStyle = file.endsWith('.css');
  link.rel = isStyle ? 'stylesheet' : 'modulepreload';
  link.href = `/${file}`;
  const isHere = document.querySelector(`link[href="/${file}"]`) !== null;
  const coming = new Promise<unknown>((done, fail) => {
    if (isHere || !isStyle) done(null);
    link.addEventListener('load', done);
    link.addEventListener('error', () => {
      link.remove();
      asked.delete(file); // the next try asks again
      fail(new TypeError(`${file} cannot be loaded`));
    });
  });
  asked.set(file, coming);
  if (!isHere) document.head.append(link);
  return coming;
}
