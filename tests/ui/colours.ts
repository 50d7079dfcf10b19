/** Linear red, green and blue, each 0–1. */
export type Colour = readonly [number, number, number];

interface Theme {
  readonly theme: 'light' | 'dark';
  /** 1 where the reader asked for more contrast. */
  readonly more: 0 | 1;
}

/** The colours a browser would compute from the tokens in one theme. */
export function themeColours(css: string, { theme, more }: Theme): ReadonlyMap<string, Colour> {
  const own = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  const shared = [...css.matchAll(/:root(?:,\n\[data-theme\])? \{([^}]*)\}/g)].map(
    ([, block]) => block ?? '',
  );
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of `${shared.join('\n')}\n${own}`.matchAll(
    /--([\w-]+):\s*([^;]+);/g,
  )) {
    values.set(name, value);
  }
  values.set('more', String(more));
  const colours = new Map<string, Colour>();
  for (const [name, value] of values) {
    if (value.startsWith('oklch(') && !value.includes('/')) colours.set(name, oklch(resolve(value, values)));
  }
  return colours;
}

function resolve(value: string, values: ReadonlyMap<string, string>): string {
  const replaced = value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const found = values.get(name);
    if (found === undefined) throw new Error(`no token --${name}`);
    return found;
  });
  return replaced === value ? value : resolve(replaced, values);
}

/** `calc()` of numbers, innermost first; the tokens know +, − and × only. */
function compute(text: string): string {
  const inner = /(?:calc)?\(([^()]*)\)/.exec(text);
  return inner ? compute(text.replace(inner[0], String(sum(inner[1] ?? '')))) : text;
}

function sum(terms: string): number {
  return terms
    .split(/ (?=[+-] )/)
    .map((term) => {
      const product = term
        .replace(/^[+-] /, '')
        .split(' * ')
        .map(Number);
      const value = product.reduce((so, factor) => so * factor, 1);
      return term.startsWith('- ') ? -value : value;
    })
    .reduce((so, value) => so + value, 0);
}

/** @see https://bottosson.github.io/posts/oklab/ */
function oklch(text: string): Colour {
  const parts = compute(text.slice('oklch('.length, -1)).split(' ').map(Number);
  const [lightness = Number.NaN, chroma = Number.NaN, hue = Number.NaN] = parts;
  if (parts.some(Number.isNaN)) throw new Error(`not understood: ${text}`);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const inGamut = (value: number): number => Math.min(1, Math.max(0, value));
  return [
    inGamut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    inGamut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    inGamut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
