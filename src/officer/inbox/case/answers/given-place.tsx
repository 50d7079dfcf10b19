import { MapPin } from 'lucide';
import { readPlace, type Place } from '../../../../domain/channels/place.ts';
import type { Village } from '../../../../domain/channels/question.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { CopyField } from '../../../../ui/acts/copy-field.tsx';
import { useLanguage, useSay, useWords } from '../../../desk/shell.tsx';
import { laterPart } from '../../../frame/later-part.tsx';
import { answerTexts } from './answer-texts.ts';
import { Written } from './written.tsx';

const PlaceSketch = laterPart(async () => (await import('../place/place-sketch.tsx')).PlaceSketch);

export interface GivenPlaceProps {
  readonly villages: readonly Village[];
  readonly answer: string;
}

/** Where something is: the village, the words, and the position: among the villages, and for the phone's own map. */
export function GivenPlace({ villages, answer }: GivenPlaceProps) {
  const say = useSay();
  const language = useLanguage();
  const place = readPlace(answer);
  const { position, village, words } = place;
  const found = villages.find(({ value }) => value === village);
  return (
    <>
      {found !== undefined && <div>{say(found.label)}</div>}
      {words !== '' && <Written text={words} />}
      {position !== null && <PlaceSketch language={language} villages={villages} place={place} />}
      {position !== null && <Position {...position} />}
    </>
  );
}

const millionths = 1_000_000;

function Position({ lat, lng, within }: NonNullable<Place['position']>) {
  const words = useWords(answerTexts);
  const point = `${(lat / millionths).toFixed(6)},${(lng / millionths).toFixed(6)}`;
  return (
    <>
      <p class="case-answers">{within === null ? words.byHand : words.within(formatCount(within))}</p>
      {/* With the point named twice, phones set a pin there and do not only turn to it. */}
      <ButtonLink icon={MapPin} label={words.openMap} href={`geo:${point}?q=${point}`} />
      <CopyField label={words.coordinates} value={point} copyLabel={words.copy} copiedLabel={words.copied} />
    </>
  );
}
