/** A point on the earth, WGS 84, in millionths of a degree, whole. */
export interface Spot {
  readonly lat: number;
  readonly lng: number;
}

/** A window onto a small piece of land, drawn flat: north is up, and a metre is as long both ways. */
export interface Sketch {
  readonly middle: Spot;
  readonly metresWide: number;
  readonly metresHigh: number;
}

/** A place in a drawing as shares of its width and height, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** As wide as four of its three. */
const widthByHeight = 4 / 3;
/** Around the outermost villages, as a share of what lies between them. */
const room = 0.4;
const leastMetres = 400;
/** Of a millionth of a degree of latitude, on a sphere of the earth's mean radius. */
const metresEach = (6_371_008.8 * Math.PI) / 180 / 1_000_000;

/** @returns metres of a millionth of a degree of longitude, where that latitude is */
function metresEast(lat: number): number {
  return metresEach * Math.max(0.01, Math.cos((lat / 1_000_000 / 180) * Math.PI));
}

/**
 * The window that shows all these spots with some room around them.
 * @returns `null` where fewer than two lie apart: then there is nothing to draw
 */
export function sketchOf(spots: readonly Spot[]): Sketch | null {
  const [north, south] = ends(spots.map(({ lat }) => lat));
  const [east, west] = ends(spots.map(({ lng }) => lng));
  if (spots.length === 0 || (north === south && east === west)) return null;
  const middle = { lat: Math.round((north + south) / 2), lng: Math.round((east + west) / 2) };
  const wide = (east - west) * metresEast(middle.lat);
  const high = (north - south) * metresEach;
  const metresWide = Math.max(wide, high * widthByHeight, leastMetres) * (1 + room);
  return { middle, metresWide, metresHigh: metresWide / widthByHeight };
}

function ends(values: readonly number[]): readonly [most: number, least: number] {
  return [Math.max(...values), Math.min(...values)];
}

/** The same piece of land from nearer by, around one spot. */
export function closer({ metresWide, metresHigh }: Sketch, middle: Spot): Sketch {
  return { middle, metresWide: metresWide / 2, metresHigh: metresHigh / 2 };
}

/** Where a spot stands in the drawing; outside of 0–1 for what the window does not show. */
export function pointOf({ middle, metresWide, metresHigh }: Sketch, { lat, lng }: Spot): Point {
  return {
    x: 0.5 + ((lng - middle.lng) * metresEast(middle.lat)) / metresWide,
    y: 0.5 - ((lat - middle.lat) * metresEach) / metresHigh,
  };
}

/** The spot at a place of the drawing. */
export function spotAt({ middle, metresWide, metresHigh }: Sketch, { x, y }: Point): Spot {
  return {
    lat: Math.round(middle.lat + ((0.5 - y) * metresHigh) / metresEach),
    lng: Math.round(middle.lng + ((x - 0.5) * metresWide) / metresEast(middle.lat)),
  };
}

/** Whether the window shows a spot. */
export function isShown(sketch: Sketch, spot: Spot): boolean {
  const { x, y } = pointOf(sketch, spot);
  return x >= 0 && x <= 1 && y >= 0 && y <= 1;
}

/** @returns whole metres of a bar that takes up at most a third of the width: 1, 2 or 5 and noughts */
export function scaleOf({ metresWide }: Sketch): number {
  const most = metresWide / 3;
  const ten = 10 ** Math.floor(Math.log10(most));
  return ten * ([5, 2].find((times) => ten * times <= most) ?? 1);
}

/** The eight winds, clockwise from north. */
export const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof winds)[number];

export interface Way {
  readonly metres: number;
  /** Whither, seen from where the way begins. */
  readonly wind: Wind;
}

/** How far and whither it is from one spot to another, over flat land. */
export function wayFrom(from: Spot, to: Spot): Way {
  const east = (to.lng - from.lng) * metresEast((from.lat + to.lat) / 2);
  const north = (to.lat - from.lat) * metresEach;
  const eighths = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return { metres: Math.hypot(east, north), wind: winds[(eighths + 8) % 8] ?? 'n' };
}
