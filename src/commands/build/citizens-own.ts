import type { Plugin } from 'vite';

/** What reads on a citizen's phone; officers' devices read with it too. */
const citizensReading =
  /\/src\/(contracts\/(ids|envelope|format|sealed-record|citizen\/.*)|seal\/(status|trust\/proof-reading)|data\/citizen\/.*)\.ts$/;

/** What a citizen's screens say and do that officers' do as well. */
const screensToo = /\/(problems\/citizen-texts|forms\/telephone)\.ts$/;
const citizensScreens = /\/src\/citizen\//;

/**
 * Gives the citizen's side copies of its own. Valibot is one file, of which the bundler keeps whatever anybody uses: in
 * one copy, citizens would load what only officers' devices read with. A small file that both sides use would be one
 * request more for each, and packs badly alone.
 */
export function citizensOwn(): Plugin {
  return {
    name: 'prongsai:citizens-own',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      const isOwn =
        source === 'valibot'
          ? citizensReading.test(importer)
          : screensToo.test(source) && citizensScreens.test(importer);
      if (!isOwn) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found === null ? null : `${found.id}?citizens`;
    },
  };
}
