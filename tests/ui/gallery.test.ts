import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);
const shown = files
  .filter((path) => path.startsWith('gallery/'))
  .map((path) => readFileSync(`src/ui/${path}`, 'utf8'));

/** Seen only inside others. */
const inner = ['Chart', 'Drawn', 'Field', 'VisuallyHidden'];

const components = files
  .filter((path) => !path.startsWith('gallery/'))
  .flatMap((path) => [...readFileSync(`src/ui/${path}`, 'utf8').matchAll(/^export function ([A-Z]\w*)/gm)])
  .map(([, name = '']) => name)
  .filter((name) => !inner.includes(name));

describe('the gallery', () => {
  it('knows the components there are', () => {
    expect(components.length).toBeGreaterThan(30);
  });

  it.each(components)('shows %s', (name) => {
    expect(shown.some((text) => new RegExp(`<${name}[\\s>]`).test(text))).toBe(true);
  });
});

describe('the list of components', () => {
  const readme = readFileSync('src/ui/README.md', 'utf8');

  it.each([...components, ...inner])('names %s', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });
});
