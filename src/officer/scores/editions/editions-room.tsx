import { EditionScreen } from './one/edition-screen.tsx';
import { ShelfScreen } from './shelf-screen.tsx';

/** The rules of each fiscal year: all of them, or one. */
export function EditionsRoom({ rest: [screen = ''] }: { readonly rest: readonly string[] }) {
  return /^2[5-9]\d\d$/.test(screen) ? <EditionScreen year={Number(screen)} /> : <ShelfScreen />;
}
