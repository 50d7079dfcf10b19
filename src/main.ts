import { insecurePage, nowherePage, showBroken, showPlainPage } from './plain-page.ts';
import { roomForPath } from './room-for-path.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
const page: HTMLElement = root;

/** Opens the room behind the address. */
async function open(): Promise<void> {
  if (!window.isSecureContext) return showPlainPage(page, insecurePage);
  const room = roomForPath(location.pathname);
  switch (room) {
    case 'officer': {
      const { start } = await import('./officer/officer.tsx');
      return start(page);
    }
    case 'gallery': {
      if (!import.meta.env.DEV) return showPlainPage(page, nowherePage);
      const { showGallery } = await import('./ui/gallery/gallery.tsx');
      return showGallery(page);
    }
    case 'nowhere':
      return showPlainPage(page, nowherePage);
    default:
      return room satisfies never;
  }
}

const reloadedKey = 'prongsai-reloaded-for-new-build';

/** An older page asks for a part that a newer build no longer has: one new load mends it. */
function onMissingPart(event: Event): void {
  event.preventDefault();
  if (sessionStorage.getItem(reloadedKey) !== null) return showBroken();
  sessionStorage.setItem(reloadedKey, 'yes');
  location.reload();
}

window.addEventListener('vite:preloadError', onMissingPart);
window.addEventListener('unhandledrejection', showBroken);
window.addEventListener('error', ({ error }) => {
  if (error instanceof Error) showBroken(); // the browser's own notices (of resizing, say) carry no error
});

await open();
sessionStorage.removeItem(reloadedKey);
