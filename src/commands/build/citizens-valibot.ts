import type { Plugin } from 'vite';

/** What reads on a citizen's phone; officers' devices read with it too. */
const citizensSide =
  /\/src\/(contracts\/(ids|envelope|format|sealed-record|citizen\/.*)|seal\/(status|trust\/proof-reading)|data\/citizen\/.*)\.ts$/;

/**
 * Gives the citizen's side a copy of valibot of its own. The library is one file, of which the bundler keeps whatever
 * anybody uses: in one copy, citizens would load what only officers' devices read with.
 */
export function citizensValibot(): Plugin {
  return {
    name: 'prongsai:citizens-valibot',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== 'valibot' || importer === undefined || !citizensSide.test(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found === null ? null : `${found.id}?citizens`;
    },
  };
}
