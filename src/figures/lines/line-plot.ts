import { scaleLinear, scalePoint } from 'd3-scale';

/** What a plot is measured by. */
export interface PlotSize {
  readonly years: readonly string[];
  /** The top; the bottom is zero. */
  readonly max: number;
  readonly seriesCount: number;
}

/** Where years and values lie: across in percent of the width, down in letter heights, so that letters keep their size. */
export interface Plot {
  readonly x: (year: string) => number;
  readonly y: (value: number) => number;
  /** In letter heights. */
  readonly height: number;
}

export interface Point {
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** From middle to middle of two labels, in letter heights. */
export const labelGap = 1.3;

/** The last year ends the plot, and so does an only one: its label stands right beside it. */
export function linePlot({ years, max, seriesCount }: PlotSize): Plot {
  const height = Math.max(17, (seriesCount + 3) * labelGap);
  const across = scalePoint(years, [10, 100]).align(1);
  const down = scaleLinear([0, max], [height, 0]).clamp(true);
  return { x: (year) => across(year) ?? 100, y: (value) => down(value), height };
}

/** Middles of the numbers of one year's points, above or below each; `null` where one would lie on another or its point. */
export function numberPlaces(points: readonly (Point | null)[], height: number): readonly (number | null)[] {
  const placed: number[] = [];
  return points.map((point) => {
    if (point === null) return null;
    const place = [point.y - 1.05, point.y + 1.05].find((middle) => isFree(middle));
    if (place === undefined) return null;
    placed.push(place);
    return place;
  });

  function isFree(middle: number): boolean {
    return (
      middle >= 0.5 &&
      middle <= height - 0.5 &&
      placed.every((other) => Math.abs(other - middle) >= 1.15) &&
      points.every((point) => point === null || Math.abs(point.y - middle) >= 0.95)
    );
  }
}
