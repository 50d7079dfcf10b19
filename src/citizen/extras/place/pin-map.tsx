import { useId, useRef, useState } from 'preact/hooks';
import { spotAt, type Point, type Spot } from '../../../domain/channels/sketch/sketch.ts';
import type { VillageSketch } from '../../../domain/channels/sketch/village-sketch.ts';
import type { Language } from '../../../i18n/texts.ts';
import { SketchMap } from '../../../ui/pictures/sketch-map.tsx';
import { distanceTexts, sayDistance } from '../../../forms/distances.ts';
import { placeTexts } from './texts.ts';

export interface PinMapProps {
  readonly language: Language;
  readonly drawn: VillageSketch;
  readonly onPin: (spot: Spot) => void;
}

const step = 0.025;
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};
const middle: Point = { x: 0.5, y: 0.5 };

/** The sketch map with a pin to set: by a tap, by dragging it, or with the arrow keys. */
export function PinMap({ language, drawn, onPin }: PinMapProps) {
  const words = placeTexts(language);
  const help = useId();
  const frame = useRef<HTMLButtonElement>(null);
  const [dragged, setDragged] = useState<Point | null>(null);
  const pin = dragged ?? drawn.pin;

  function pointUnder({ clientX, clientY }: MouseEvent): Point {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined) return middle;
    return inside({ x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height });
  }

  function drop(at: Point): void {
    setDragged(null);
    onPin(spotAt(drawn.sketch, at));
  }

  function move(event: KeyboardEvent): void {
    const way = arrows[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const from = drawn.pin ?? middle;
    const far = event.shiftKey ? 5 : 1;
    drop(inside({ x: from.x + way.x * far, y: from.y + way.y * far }));
  }

  const { villages, within, scale } = drawn;
  const drawing = {
    title: words.mapTitle,
    places: villages.map(({ label, ...place }) => ({ ...place, label: label[language] || label.th })),
    pin,
    within,
    scale: { share: scale.share, label: sayDistance(scale.metres, language) },
    north: distanceTexts(language).north,
  };
  return (
    <div class="pin-map">
      <SketchMap drawing={drawing}>
        <button
          type="button"
          class="ground"
          ref={frame}
          aria-label={words.mapTitle}
          aria-describedby={help}
          onKeyDown={move}
          // A click without a pointer is the Enter key's: it begins in the middle.
          onClick={(event) => drop(event.detail === 0 ? (drawn.pin ?? middle) : pointUnder(event))}
        />
        {pin && (
          <button
            type="button"
            class="handle"
            tabIndex={-1}
            aria-label={words.pinned}
            style={{ insetInlineStart: `${pin.x * 100}%`, insetBlockStart: `${pin.y * 100}%` }}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) setDragged(pointUnder(event));
            }}
            onPointerUp={() => dragged && drop(dragged)}
            onPointerCancel={() => setDragged(null)}
          />
        )}
      </SketchMap>
      <p class="help" id={help}>
        {words.mapHelp}
      </p>
    </div>
  );
}

function inside({ x, y }: Point): Point {
  return { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)) };
}
