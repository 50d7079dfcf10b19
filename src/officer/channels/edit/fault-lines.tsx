import { CircleAlert } from 'lucide';
import type { Fault } from '../../../domain/channels/faults.ts';
import { Icon } from '../../../ui/signs/icon.tsx';
import { useSay } from '../../desk/shell.tsx';
import { faultTexts } from './fault-texts.ts';
import { roomOfFault, type SettingRoom } from './links.ts';

/** Whether a fault is one of the question at this place. */
export function ofQuestion({ question }: Fault, index: number): boolean {
  return question === index;
}

/** Whether a fault of the channel itself is mended in that room; `null` for the list of questions. */
export function ofRoom(fault: Fault, room: SettingRoom | null): boolean {
  return fault.question === null && roomOfFault(fault) === room;
}

/** What is wrong here, each in a sentence. */
export function FaultLines({ faults }: { readonly faults: readonly Fault[] }) {
  const say = useSay();
  return (
    <div class="fault-lines" role="status">
      {faults.map(({ name }) => (
        <p key={name}>
          <Icon of={CircleAlert} size="small" />
          {say(faultTexts[name])}
        </p>
      ))}
    </div>
  );
}
