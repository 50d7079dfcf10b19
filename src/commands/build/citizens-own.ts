import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What reads on a citizen's phone; officers' devices read with it too. */
const citizensReading =
  /\/src\/(contracts\/(ids|envelope|format|sealed-record|citizen\/.*)|seal\/(status|trust\/proof-reading)|data\/citizen\/.*)\.ts([?]citizens)?$/;

const leanValibot = 'src/contracts/lean/valibot.ts';

/** What a citizen's screens say and do that officers' do as well. */
const screensToo = /\/(problems\/citizen-texts|forms\/telephone|seal\/status)\.ts$/;
const citizensSide = /\/src\/(data\/)?citizen\//;

/**
 * Gives the citizen's side what is its own: a lean valibot, which reads as strictly but explains nothing, and its own copy
 * of small files that both sides use: shared, each would be one request more for both, and packs badly alone.
 */
export function citizensOwn(): Plugin {
  return {
    name: 'prongsai:citizens-own',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined) return null;
      if (source === 'valibot' && citizensReading.test(importer)) return resolve(leanValibot);
      if (!screensToo.test(source) || !citizensSide.test(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found === null ? null : `${found.id}?citizens`;
    },
  };
}
