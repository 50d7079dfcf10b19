/** What the front door opens: the officer's room, the gallery of components (development only), or nothing. */
export type Room = 'officer' | 'gallery' | 'nowhere';

/**
 * Which room stands behind an address of ours.
 *
 * Citizens (`/c/…`, `/r`, `/k/…`) and readers (`/p/…`) never come through this door: their pages are served whole.
 *
 * @param path the address without host, query and fragment
 */
export function roomForPath(path: string): Room {
  const [, first = ''] = path.split('/');
  switch (first) {
    case '':
    case 'index.html':
    case 'app':
    case 'setup':
    case 'join':
      return 'officer';
    case 'ui':
      return 'gallery';
    default:
      return 'nowhere';
  }
}
