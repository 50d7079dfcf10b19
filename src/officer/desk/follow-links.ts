import { routeOf } from './routes.ts';
import type { Way } from './way.ts';

/** Lets every plain link to a screen of ours open it without loading a page; all other links stay the browser's. */
export function followLinks(root: HTMLElement, way: Way): () => void {
  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target !== '' || link.hasAttribute('download')) return;
    const { origin, pathname, search, hash } = new URL(link.href, document.baseURI);
    if (origin !== location.origin || hash !== '') return;
    if (routeOf({ path: pathname, search }).at === 'nowhere') return;
    event.preventDefault();
    way.go(pathname + search);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}
