import type { Plugin } from 'vite';

/** What a citizen's phone reads, seals and says with; officers' devices do much of it with more of the same files. */
const ownToo =
  /\/src\/(contracts\/.*|seal\/.*|domain\/.*|i18n\/texts|forms\/(telephone|parts\/.*))\.ts$|\/node_modules\/valibot\//;
const citizensSide = /\/src\/(data\/)?citizen\/|[?]citizens$/;

/**
 * Gives the citizen's side its own copy of files that both sides use: shared, each would bring along what only officers
 * need of it, be one request more for both, and pack badly alone.
 */
export function citizensOwn(): Plugin {
  return {
    name: 'prongsai:citizens-own',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || !citizensSide.test(importer)) return null;
      const found = await this.resolve(source, importer.replace('?citizens', ''), {
        ...options,
        skipSelf: true,
      });
      return found !== null && ownToo.test(found.id) ? `${found.id}?citizens` : found;
    },
  };
}
