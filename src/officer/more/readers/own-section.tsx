import { useState } from 'preact/hooks';
import { CircleCheck, KeyRound, Lock, Smartphone, type IconNode } from 'lucide';
import type { DeviceId } from '../../../domain/basics/ids.ts';
import type { OwnReading } from '../../../data/officer/readers/desk.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import { Badge, type Tone } from '../../../ui/signs/badge.tsx';
import { Icon } from '../../../ui/signs/icon.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { readersTexts } from './readers-texts.ts';
import { codeOf } from './standing.ts';

const signs: Readonly<Record<OwnReading['ring'], readonly [Tone, IconNode]>> = {
  here: ['success', CircleCheck],
  none: ['warning', KeyRound],
  elsewhere: ['warning', Lock],
};

/** For a reader: what their own devices can open, and letting a further one in. */
export function OwnSection() {
  const { office } = useDesk();
  const words = useWords(readersTexts);
  const say = useSay();
  const so = useLive(() => office.readerDesk.mine());
  const [asked, setAsked] = useState<DeviceId | null>(null);
  if (so === undefined || (so.reads.length === 0 && so.ring === 'none')) return null;
  const [tone, icon] = signs[so.ring];
  return (
    <Section title={words.mine}>
      <div class="own-reading">
        {so.post !== null && <p>{words.minePost(say(so.post))}</p>}
        <p>{words.mineReads(so.reads.map((circle) => words.circlesShort[circle]).join(' · '))}</p>
        <Badge tone={tone} icon={icon} label={words.ring[so.ring]} />
        {so.ring === 'elsewhere' && <p>{words.elsewhereText}</p>}
        <p class="code">{words.thisCode(codeOf(office.me.device))}</p>
        <p>{words.lose}</p>
        {so.others.length === 0 && <p>{words.oneDevice}</p>}
        {so.others.length > 0 && <OtherDevices so={so} onAsk={setAsked} />}
      </div>
      <HandOver device={asked} onClose={() => setAsked(null)} />
    </Section>
  );
}

interface OtherDevicesProps {
  readonly so: OwnReading;
  readonly onAsk: (device: DeviceId) => void;
}

function OtherDevices({ so: { others, ring }, onAsk }: OtherDevicesProps) {
  const words = useWords(readersTexts);
  return (
    <>
      <h3>{words.devices}</h3>
      <ul class="readers" aria-label={words.devices}>
        {others.map(({ device, hasRing }) => (
          <li key={device}>
            <Icon of={Smartphone} />
            <span class="who">{words.code(codeOf(device))}</span>
            {hasRing ? (
              <Badge tone="success" icon={CircleCheck} label={words.canRead} />
            ) : (
              <Badge icon={Lock} label={words.cannotRead} />
            )}
            {ring === 'here' && !hasRing && (
              <Button
                icon={KeyRound}
                label={words.handOver}
                about={words.code(codeOf(device))}
                onPress={() => onAsk(device)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface HandOverProps {
  /** `null` while nothing is asked. */
  readonly device: DeviceId | null;
  readonly onClose: () => void;
}

/** Asks whose device it is: whoever lets devices in could have let in one in a reader's name. */
function HandOver({ device, onClose }: HandOverProps) {
  const { office, notices } = useDesk();
  const words = useWords(readersTexts);
  return (
    <Dialog
      isOpen={device !== null}
      title={words.handOverTitle}
      closeLabel={words.close}
      onClose={onClose}
      acts={
        <>
          <Button label={words.leave} onPress={onClose} />
          <Button
            kind="primary"
            icon={KeyRound}
            label={words.handOverAct}
            onPress={() => {
              if (device === null) return;
              onClose();
              void notices.keep(office.readerDesk.handOver(device), { label: words.handedOver });
            }}
          />
        </>
      }
    >
      {device !== null && (
        <>
          <p class="code">{words.code(codeOf(device))}</p>
          <p>{words.handOverText}</p>
          <p>
            <strong>{words.handOverNot}</strong>
          </p>
        </>
      )}
    </Dialog>
  );
}
