import { EditionScreen } from './one/edition-screen.tsx';
import { ShelfScreen } from './shelf-screen.tsx';
import { NewScreen } from './take/new-screen.tsx';
import { TakeScreen } from './take/take-screen.tsx';

/** The rules of each fiscal year: all of them, one, one to bring in, one passed on. */
export function EditionsRoom({ rest: [screen] }: { readonly rest: readonly string[] }) {
  if (screen === 'new') return <NewScreen />;
  if (screen === 'take') return <TakeScreen />;
  if (screen !== undefined && /^2[5-9]\d\d$/.test(screen)) return <EditionScreen year={Number(screen)} />;
  return <ShelfScreen />;
}
