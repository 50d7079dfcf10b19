import type { LocalText } from '../../../../domain/basics/local-text.ts';
import type { Place } from '../../../../domain/channels/place.ts';
import type { Village } from '../../../../domain/channels/question.ts';
import { nearestVillage, villageSketch } from '../../../../domain/channels/sketch/village-sketch.ts';
import { inLanguage, type Language } from '../../../../i18n/texts.ts';
import { SketchMap } from '../../../../ui/pictures/sketch-map.tsx';
import { distanceTexts, sayDistance } from '../../../../forms/distances.ts';
import { placeSketchTexts } from './texts.ts';

export interface PlaceSketchProps {
  readonly language: Language;
  readonly villages: readonly Village[];
  readonly place: Place;
}

/** A place among the villages, drawn without a network; nothing where no pin was set or too few villages have a position. */
export function PlaceSketch({ language, villages, place }: PlaceSketchProps) {
  const words = placeSketchTexts(language);
  const say = (text: LocalText): string => inLanguage(text, language);
  const drawn = villageSketch(villages, { ...place, village: null });
  if (place.position === null || drawn === null) return null;
  const near = nearestVillage(villages, place.position);
  const { pin, within, scale } = drawn;
  const drawing = {
    title: words.title,
    places: drawn.villages.map(({ label, ...spot }) => ({ ...spot, label: say(label) })),
    pin,
    within,
    scale: { share: scale.share, label: sayDistance(scale.metres, language) },
    north: distanceTexts(language).north,
  };
  return (
    <figure>
      {pin === null ? <p>{words.farAway}</p> : <SketchMap drawing={drawing} />}
      {near && (
        <figcaption>{words.near(say(near.label), sayDistance(near.metres, language), near.wind)}</figcaption>
      )}
    </figure>
  );
}
