import { StateMark } from '../../../ui/signs/state-mark.tsx';
import type { MatterRoad } from '../../../data/citizen/kept/records.ts';
import type { Language } from '../../../i18n/texts.ts';
import { viewTexts } from '../texts.ts';

export interface RoadMarkProps {
  readonly language: Language;
  readonly road: MatterRoad;
}

/** How far something has come: a clock while it is here, a tick once it has arrived. */
export function RoadMark({ language, road }: RoadMarkProps) {
  const words = viewTexts(language);
  switch (road.state) {
    case 'waiting':
      return <StateMark state="waiting" label={words.waiting} />;
    case 'delivered':
      return <StateMark state="received" label={words.sent} />;
    case 'conflict':
    case 'refused':
      return <StateMark state="waiting" label={words.stuck} />;
    default:
      return road satisfies never;
  }
}
