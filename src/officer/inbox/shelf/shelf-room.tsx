import { BlockScreen } from './block-screen.tsx';
import { ShelfScreen } from './shelf-screen.tsx';

/** เรื่องก่อกวน: what is put aside, and what is blocked. */
export function ShelfRoom({ screen }: { readonly screen: string | undefined }) {
  return screen === 'block' ? <BlockScreen /> : <ShelfScreen />;
}
