import type { ComponentChildren } from 'preact';
import { sketchMap, type SketchMapDrawing } from '../../figures/sketch-map.ts';
import { Drawn } from './drawn.tsx';
import './sketch-map.css';

export interface SketchMapProps {
  readonly drawing: SketchMapDrawing;
  /** What lies over the picture: for those who may change it. */
  readonly children?: ComponentChildren;
}

/** A sketch of places by their positions, without a network. */
export function SketchMap({ drawing, children }: SketchMapProps) {
  return (
    <div class="sketch-map-frame">
      <Drawn of={sketchMap(drawing)} />
      {children}
    </div>
  );
}
