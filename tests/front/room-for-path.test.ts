import { describe, expect, it } from 'vitest';
import { roomForPath } from '../../src/room-for-path.ts';

describe('the front door', () => {
  it.each(['/', '/app/', '/app/ABCDEFGHJK/inbox', '/setup', '/join'])(
    'opens the officer’s room for %s',
    (path) => {
      expect(roomForPath(path)).toBe('officer');
    },
  );

  it('opens the gallery of components for /ui', () => {
    expect(roomForPath('/ui')).toBe('gallery');
  });

  it.each(['/c/ABCDEFGHJK', '/r', '/p/ABCDEFGHJK', '/apple', '/setup.php'])(
    'opens nothing for %s',
    (path) => {
      expect(roomForPath(path)).toBe('nowhere');
    },
  );
});
