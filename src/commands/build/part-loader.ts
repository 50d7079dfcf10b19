import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const bundlersOwn = '\0vite/preload-helper.js';

/** Lets `import()` load parts of the client with `ui/load-part`, in the place of the bundler's own helper. */
export function partLoader(): Plugin {
  return {
    name: 'prongsai:part-loader',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id !== bundlersOwn) return null;
      return `export { loadPart as __vitePreload } from ${JSON.stringify(resolve('src/ui/load-part.ts'))};`;
    },
  };
}
