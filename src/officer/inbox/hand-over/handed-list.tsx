import { useState } from 'preact/hooks';
import { RotateCw, Trash2, TriangleAlert } from 'lucide';
import { problemTexts } from '../../../contracts/problems/problem-texts.ts';
import { endOf } from '../../../contracts/hand-over/hand-over.ts';
import type { HandedOver, HandedRoad } from '../../../data/officer/relay/desk.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { StateMark } from '../../../ui/signs/state-mark.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { handOverTexts } from './texts.ts';

/** What this device has taken in, and how far it has come; no word of what is inside. */
export function HandedList() {
  const { office } = useDesk();
  const words = useWords(handOverTexts);
  const handed = useLive(() => office.relay.handed());
  if (handed === undefined) return null;
  const waiting = handed.filter(({ road }) => road.state === 'waiting').length;
  const hasArrived = handed.some(({ road }) => road.state === 'arrived');
  return (
    <Section title={words.list} {...(hasArrived && { note: words.listNote })}>
      {handed.length === 0 && <p>{words.none}</p>}
      {waiting > 0 && <p>{words.waitingCount(waiting)}</p>}
      {handed.length > 0 && (
        <ul class="handed-list">
          {handed.map((one) => (
            <Handed key={one.id} one={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Handed({ one: { id, takenAt, road } }: { readonly one: HandedOver }) {
  const { office } = useDesk();
  const language = useLanguage();
  const words = useWords(handOverTexts);
  return (
    <li>
      <span class="figures">{words.tail(endOf(id))}</span>
      <span class="quiet">{words.takenAt(sayInstant(takenAt, office.now(), language))}</span>
      <RoadMark road={road} />
      {road.state === 'refused' && <RefusedActs id={id} />}
    </li>
  );
}

function RoadMark({ road }: { readonly road: HandedRoad }) {
  const words = useWords(handOverTexts);
  const say = useSay();
  switch (road.state) {
    case 'waiting': {
      const isLineOnly = road.problem === null || road.problem === 'no-network';
      return (
        <>
          <StateMark state="waiting" label={words.waiting} />
          {!isLineOnly && road.problem !== null && <p class="quiet">{say(problemTexts[road.problem])}</p>}
        </>
      );
    }
    case 'arrived':
      return (
        <StateMark
          state="received"
          label={road.number === null ? words.arrived : words.arrivedAs(road.number)}
        />
      );
    case 'refused':
      return (
        <>
          <Badge tone="warning" icon={TriangleAlert} label={words.refused} />
          <p class="quiet">{say(problemTexts[road.problem])}</p>
        </>
      );
    default:
      return road satisfies never;
  }
}

function RefusedActs({ id }: Pick<HandedOver, 'id'>) {
  const { office } = useDesk();
  const words = useWords(handOverTexts);
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="acts">
      <Button icon={RotateCw} label={words.tryAgain} onPress={() => void office.relay.tryAgain(id)} />
      <Button icon={Trash2} kind="quiet" label={words.remove} onPress={() => setAsking(true)} />
      <Dialog
        isOpen={isAsking}
        title={words.removeSure}
        closeLabel={words.keep}
        onClose={() => setAsking(false)}
        acts={[
          <Button key="keep" label={words.keep} onPress={() => setAsking(false)} />,
          <Button
            key="remove"
            kind="danger"
            label={words.remove}
            onPress={() => void office.relay.remove(id)}
          />,
        ]}
      >
        <p>{words.removeText}</p>
      </Dialog>
    </div>
  );
}
