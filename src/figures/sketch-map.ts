import { html, type Markup } from '../markup/html.ts';

/** Something at a place of the drawing; `x` and `y` are shares of its width and height, from its upper left corner. */
interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface SketchMapDrawing {
  readonly title: string;
  readonly places: readonly (Placed & { readonly label: string; readonly isChosen: boolean })[];
  readonly pin: Placed | null;
  /** How far off the pin may be, as a share of the width. */
  readonly within?: number;
  /** The bar that tells how far things are: its length as a share of the width, and what it says. */
  readonly scale: { readonly share: number; readonly label: string };
  /** The letter at the arrow that shows north: "น". */
  readonly north: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

// As on the narrowest phone; where there is more room, names stand further apart than they must.
const page = { width: 288, height: 216 };
const letter = { width: 8.4, height: 24 };
/** Thai marks that stand above or below a letter take no room of their own. */
const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/**
 * A sketch of places by their positions, as an SVG that fills its place: dots with names, a pin, north and a scale.
 * Names that find no room are left out; their dots stay.
 */
export function sketchMap({ title, places, pin, within = 0, scale, north }: SketchMapDrawing): Markup {
  const shown = places.filter(isInside);
  return html`<svg class="sketch-map" width="100%" height="100%" role="img" aria-label="${title}"><g class="land">${pin && within > 0 && html`<ellipse class="within" cx="${percent(pin.x)}" cy="${percent(pin.y)}" rx="${percent(within)}" ry="${percent((within * page.width) / page.height)}"/>`}${shown.map(({ x, y, isChosen }) => html`<circle class="${isChosen ? 'dot chosen' : 'dot'}" cx="${percent(x)}" cy="${percent(y)}" r="${isChosen ? 7 : 5}"/>`)}${named(shown, pin)}</g><g class="north"><path d="M16 8 22 24 16 20 10 24Z"/><text x="16" y="40" text-anchor="middle">${north}</text></g><g class="scale"><line x1="3%" x2="${percent(0.03 + scale.share)}" y1="96%" y2="96%"/><text x="3%" y="96%" dy="-6">${scale.label}</text></g>${pin && isInside(pin) && pinAt(pin)}</svg>`;
}

function isInside({ x, y }: Placed): boolean {
  return x >= 0 && x <= 1 && y >= 0 && y <= 1;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

// Its tip stands on the place.
function pinAt({ x, y }: Placed): Markup {
  return html`<svg class="pin" x="${percent(x)}" y="${percent(y)}" overflow="visible"><path d="M0 0C-4-12-13-16-13-26a13 13 0 0 1 26 0C13-16 4-12 0 0Z"/><circle cy="-26" r="4.5"/></svg>`;
}

/** Beside each dot where nothing stands yet: right, left, above or below; the chosen one first. */
function named(places: SketchMapDrawing['places'], pin: Placed | null): readonly Markup[] {
  const taken: Box[] = [
    { left: 0, top: 0, width: 32, height: 46 },
    { left: 0, top: page.height - 36, width: 110, height: 36 },
    ...places.map((place) => around(place, 6)),
    ...(pin === null ? [] : [{ ...around(pin, 14), top: pin.y * page.height - 40, height: 42 }]),
  ];
  const first = [...places].sort((one, other) => Number(other.isChosen) - Number(one.isChosen));
  return first.flatMap((place) => {
    const found = boxesFor(place).find(({ box }) => fits(box, taken));
    if (found === undefined) return [];
    taken.push(found.box);
    const { anchor, dx, dy } = found;
    return [
      html`<text x="${percent(place.x)}" y="${percent(place.y)}" dx="${dx}" dy="${dy}" text-anchor="${anchor}">${place.label}</text>`,
    ];
  });
}

function around({ x, y }: Placed, reach: number): Box {
  return { left: x * page.width - reach, top: y * page.height - reach, width: 2 * reach, height: 2 * reach };
}

function boxesFor({ x, y, label }: Placed & { readonly label: string }) {
  const width = label.replace(marks, '').length * letter.width;
  const [left, top] = [x * page.width, y * page.height];
  const at = (boxLeft: number, middle: number): Box => ({
    left: boxLeft,
    top: middle - letter.height / 2,
    width,
    height: letter.height,
  });
  return [
    { anchor: 'start', dx: 11, dy: 5, box: at(left + 9, top) },
    { anchor: 'end', dx: -11, dy: 5, box: at(left - 9 - width, top) },
    { anchor: 'middle', dx: 0, dy: -12, box: at(left - width / 2, top - 18) },
    { anchor: 'middle', dx: 0, dy: 24, box: at(left - width / 2, top + 19) },
  ];
}

function fits({ left, top, width, height }: Box, taken: readonly Box[]): boolean {
  const isOut = left < 0 || left + width > page.width || top < 0 || top + height > page.height;
  return (
    !isOut &&
    taken.every(
      (other) =>
        left >= other.left + other.width ||
        left + width <= other.left ||
        top >= other.top + other.height ||
        top + height <= other.top,
    )
  );
}
