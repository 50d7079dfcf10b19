import type { LocalText } from '../../basics/local-text.ts';
import type { Place } from '../place.ts';
import type { Village } from '../question.ts';
import { closer, isShown, pointOf, scaleOf, sketchOf, wayFrom } from './sketch.ts';
import type { Point, Sketch, Spot, Way } from './sketch.ts';

/** A question's villages as they lie in a window, with what was said of a place. */
export interface VillageSketch {
  readonly sketch: Sketch;
  readonly villages: readonly (Point & { readonly label: LocalText; readonly isChosen: boolean })[];
  /** `null` where none is set, or where it lies so far away that the villages would shrink to a point. */
  readonly pin: Point | null;
  /** How far off the pin may be, and how long the scale's bar is: shares of the width. */
  readonly within: number;
  readonly scale: { readonly metres: number; readonly share: number };
}

/** How much farther than the villages a pin may lie and still be shown with them. */
const farthest = 4;

/**
 * Draws the villages whose positions are known; from nearer by around the chosen one.
 * @returns `null` where fewer than two lie apart
 */
export function villageSketch(
  villages: readonly Village[],
  { position, village }: Pick<Place, 'position' | 'village'>,
): VillageSketch | null {
  const known = villages.flatMap(({ value, label, position: spot }) =>
    spot === null ? [] : [{ value, label, spot }],
  );
  const spots = known.map(({ spot }) => spot);
  const whole = sketchOf(spots);
  if (whole === null) return null;
  const chosen = known.find(({ value }) => value === village)?.spot ?? null;
  const sketch = windowFor(whole, { spots, chosen, pin: position });
  const metres = scaleOf(sketch);
  return {
    sketch,
    villages: known.map(({ value, label, spot }) => ({
      ...pointOf(sketch, spot),
      label,
      isChosen: value === village,
    })),
    pin: position !== null && isShown(sketch, position) ? pointOf(sketch, position) : null,
    within: (position?.within ?? 0) / sketch.metresWide,
    scale: { metres, share: metres / sketch.metresWide },
  };
}

interface Wanted {
  readonly spots: readonly Spot[];
  readonly chosen: Spot | null;
  readonly pin: Spot | null;
}

function windowFor(whole: Sketch, { spots, chosen, pin }: Wanted): Sketch {
  const near = chosen === null ? null : closer(whole, chosen);
  if (near !== null && (pin === null || isShown(near, pin))) return near;
  if (pin === null || isShown(whole, pin)) return whole;
  const wider = sketchOf([...spots, pin]);
  return wider !== null && wider.metresWide <= whole.metresWide * farthest ? wider : whole;
}

/** The village that lies nearest to a spot, and the way from there; `null` where no position is known. */
export function nearestVillage(
  villages: readonly Village[],
  spot: Spot,
): (Way & { readonly label: LocalText }) | null {
  const ways = villages.flatMap(({ label, position }) =>
    position === null ? [] : [{ label, ...wayFrom(position, spot) }],
  );
  return [...ways].sort((one, other) => one.metres - other.metres)[0] ?? null;
}
