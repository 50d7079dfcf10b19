import { describe, expect, it } from 'vitest';
import { roadFor, type Asked } from '../../src/sw/roads.ts';

function asked(path: string, more: Partial<Asked> = {}): Asked {
  return { method: 'GET', path, isNavigation: true, isOurs: true, ...more };
}

describe('the worker', () => {
  it.each(['/app/', '/app/ABCDEFGHJK/inbox', '/setup', '/join'])(
    'opens the kept officer’s page for %s',
    (path) => {
      expect(roadFor(asked(path))).toEqual({ to: 'officer' });
    },
  );

  it('makes the form of a channel itself when asked for its page', () => {
    expect(roadFor(asked('/c/ABCDEFGHJK'))).toEqual({ to: 'form', channel: 'ABCDEFGHJK' });
  });

  it.each(['/r', '/r/', '/k/ABCDEFGHJK'])(
    'makes the page %s itself, which holds nothing of its own',
    (path) => {
      expect(roadFor(asked(path))).toEqual({ to: 'receipt' });
    },
  );

  it.each(['/c/short', '/c/', '/nonsense', '/'])('leaves the page %s to the collector', (path) => {
    expect(roadFor(asked(path))).toEqual({ to: 'network' });
  });

  it.each([
    ['what the collector says', asked('/api/host', { isNavigation: false })],
    ['what the collector says, typed as an address', asked('/api/channels/ABCDEFGHJK')],
    ['what an office published', asked('/p/ABCDEFGHJK/plan')],
    ['what is sent', asked('/c/ABCDEFGHJK', { method: 'POST' })],
    ['other origins', asked('/assets/main.js', { isOurs: false, isNavigation: false })],
  ])('never answers %s', (_, request) => {
    expect(roadFor(request)).toEqual({ to: 'network' });
  });

  it('puts aside what is shared with the installed app, and nothing that is posted elsewhere or by a script', () => {
    const shared = { method: 'POST' } as const;
    expect(roadFor(asked('/app/', shared))).toEqual({ to: 'shared' });
    for (const other of [
      asked('/app/ABCDEFGHJK/inbox', shared),
      asked('/app/', { ...shared, isNavigation: false }),
      asked('/app/', { ...shared, isOurs: false }),
      asked('/app/', { method: 'PUT' }),
    ])
      expect(roadFor(other)).toEqual({ to: 'network' });
  });

  it('looks for any other file among the kept ones', () => {
    expect(roadFor(asked('/assets/main-abc.js', { isNavigation: false }))).toEqual({ to: 'kept-file' });
  });
});
