import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contrast, themeColours, type Colour } from './colours.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');

const themes = (['light', 'dark'] as const).flatMap((theme) =>
  ([0, 1] as const).map((more) => ({ theme, more, colours: themeColours(css, { theme, more }) })),
);

describe.each(themes)('the colours of theme $theme with contrast $more', ({ more, colours }) => {
  function between(front: string, back: string): number {
    return contrast(pick(front), pick(back));
  }
  function pick(name: string): Colour {
    const colour = colours.get(name);
    if (!colour) throw new Error(`no colour --${name}`);
    return colour;
  }

  it.each(['ground', 'surface', 'sunken', 'primary-soft'])('let body text be read on %s', (back) => {
    expect(between('ink', back)).toBeGreaterThanOrEqual(more === 1 ? 15 : 7);
    expect(between('ink-soft', back)).toBeGreaterThanOrEqual(more === 1 ? 7 : 4.5);
  });

  it.each(['primary', 'danger', 'warning', 'success', 'info'])(
    'let %s be read wherever it is written',
    (tone) => {
      for (const back of ['ground', 'surface', 'sunken', `${tone}-soft`]) {
        expect(between(tone, back)).toBeGreaterThanOrEqual(more === 1 ? 7 : 4.5);
      }
    },
  );

  it('let filled buttons and marks be read', () => {
    expect(between('on', 'primary')).toBeGreaterThanOrEqual(4.5);
    expect(between('on-accent', 'accent')).toBeGreaterThanOrEqual(7);
    expect(between('ground', 'ink')).toBeGreaterThanOrEqual(7);
  });

  it('show where a field ends', () => {
    expect(between('edge', 'surface')).toBeGreaterThanOrEqual(3);
    expect(between('edge', 'ground')).toBeGreaterThanOrEqual(3);
  });

  it('let every level be read on its own ground, lighter step by step', () => {
    const steps = [0, 1, 2, 3, 4, 5, 6];
    for (const step of steps) {
      const words = step < 3 ? 'level-on-dark' : 'level-on-light';
      expect(between(words, `level-${step}`)).toBeGreaterThanOrEqual(4.5);
    }
    const greys = steps.map((step) => between(`level-${step}`, 'print'));
    for (const [at, grey] of greys.entries()) {
      if (at > 0) expect(grey / (greys[at - 1] ?? 0)).toBeGreaterThan(1.15);
    }
  });
});

describe('the tokens', () => {
  it('say the same dark for the device and for the one who chose it', () => {
    const byDevice = /:root:not\(\[data-theme\]\) \{([^}]*)\}/.exec(css)?.[1];
    const byChoice = /\[data-theme='dark'\] \{([^}]*)\}/.exec(css)?.[1];
    const lines = (block = ''): string[] => block.split('\n').map((line) => line.trim());
    expect(lines(byDevice).length).toBeGreaterThan(10);
    expect(lines(byDevice)).toEqual(lines(byChoice));
  });

  it('are light enough to come with the first answer', () => {
    expect(brotliCompressSync(css).length).toBeLessThanOrEqual(1_200);
  });
});
