import { useState } from 'preact/hooks';
import { LocateFixed, MapPin, Trash2 } from 'lucide';
import type { Place } from '../../../domain/channels/place.ts';
import type { Village } from '../../../domain/channels/question.ts';
import { nearestVillage, villageSketch } from '../../../domain/channels/sketch/village-sketch.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { PinMap } from './pin-map.tsx';
import { sayDistance } from '../../../forms/distances.ts';
import { placeTexts } from './texts.ts';
import type { Whereabouts } from './whereabouts.ts';
import './place-field.css';

type Position = NonNullable<Place['position']>;

export interface PlaceFieldProps {
  readonly language: Language;
  readonly villages: readonly Village[];
  readonly place: Pick<Place, 'position' | 'village'>;
  readonly onPlace: (position: Place['position']) => void;
  readonly findHere: () => Promise<Whereabouts>;
}

/** Metres: what is less sure than this does not tell one house from another in a village. */
const rough = 150;

/** Two further ways to say where something is: where one stands, and a pin on a sketch of the villages. */
export function PlaceField({ language, villages, place, onPlace, findHere }: PlaceFieldProps) {
  const words = placeTexts(language);
  const [isLooking, setLooking] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<'refused' | 'unavailable' | null>(null);
  const drawn = villageSketch(villages, place);

  function set(position: Place['position']): void {
    setProblem(null);
    onPlace(position);
  }

  async function look(): Promise<void> {
    setLooking(true);
    const found = await findHere();
    setLooking(false);
    if (found.ok) set(found.value);
    else setProblem(found.problem);
  }

  return (
    <div class="place-field">
      <Button
        label={words.here}
        icon={LocateFixed}
        busyLabel={isLooking ? words.looking : null}
        isWide
        onPress={() => void look()}
      />
      {drawn && (
        <Button
          label={isOpen ? words.closeMap : words.map}
          icon={MapPin}
          isWide
          onPress={() => setOpen(!isOpen)}
        />
      )}
      {drawn && isOpen && (
        <PinMap language={language} drawn={drawn} onPin={(spot) => set({ ...spot, within: null })} />
      )}
      <p class="said" role="status">
        {problem === null ? sayPosition(place.position, villages, language) : words[problem]}
      </p>
      {place.position !== null && (
        <Button label={words.remove} kind="quiet" icon={Trash2} onPress={() => set(null)} />
      )}
    </div>
  );
}

function sayPosition(
  position: Position | null,
  villages: readonly Village[],
  language: Language,
): string | null {
  if (position === null) return null;
  const words = placeTexts(language);
  const { within } = position;
  const how = within === null ? words.pinned : within > rough ? words.rough(within) : words.found(within);
  const near = nearestVillage(villages, position);
  if (near === null) return how;
  const name = near.label[language] || near.label.th;
  const where =
    near.metres < 50 ? words.at(name) : words.near(name, sayDistance(near.metres, language), near.wind);
  return `${how} · ${where}`;
}
