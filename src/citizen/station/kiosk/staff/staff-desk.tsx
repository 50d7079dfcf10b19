import { useCallback, useEffect, useState } from 'preact/hooks';
import { ArrowLeft, Download, LogOut, Send } from 'lucide';
import { paths } from '../../../../contracts/addresses.ts';
import { sayInstant } from '../../../../i18n/dates.ts';
import type { Language } from '../../../../i18n/texts.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { FactList } from '../../../../ui/lists/fact-list.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { Dialog } from '../../../../ui/notices/dialog.tsx';
import { takeManner } from '../../../manner.ts';
import type { CitizenRoom } from '../../../room.ts';
import { useKeeping } from '../../../views/parts/use-keeping.ts';
import { forgetPin } from '../pin.ts';
import { asFile, forgetCount, type Queue, type QueueStand } from '../queue.ts';
import { leaveScreen } from '../stay-awake.ts';
import { kioskTexts } from '../texts.ts';
import { idle, useIdle } from '../use-idle.ts';

export interface StaffDeskProps {
  readonly language: Language;
  readonly room: CitizenRoom;
  readonly queue: Queue;
  readonly onClose: () => void;
}

/** Behind the PIN: what waits on this device, ways to help it on, and the way out. */
export function StaffDesk({ language, room, queue, onClose }: StaffDeskProps) {
  const words = kioskTexts(language);
  const { keeping, courier } = room;
  const read = useCallback(() => queue.stand(), [queue]);
  const stand = useKeeping<QueueStand | null>(keeping, read, null);
  const { quiet, touch } = useIdle(true);
  useEffect(() => {
    if (quiet >= idle.wiped) onClose(); // whoever typed the PIN has gone
  }, [quiet, onClose]);
  const [isSending, setSending] = useState(false);
  const [isEnding, setEnding] = useState(false);
  function onSend(): void {
    setSending(true);
    void courier.send().finally(() => setSending(false));
  }
  const held = (stand?.waiting ?? 0) + (stand?.stuck ?? 0);
  return (
    <div class="kiosk" onPointerDown={touch}>
      <h1>{words.staff}</h1>
      {stand?.isUnsafe === true && <Banner tone="danger" title={words.unsafe} />}
      {stand?.isNearlyFull === true && <Banner tone="warning" title={words.nearlyFull} />}
      {stand !== null && <FactList facts={factsOf(stand, room, language)} />}
      <Button
        icon={Send}
        kind="primary"
        label={words.sendNow}
        busyLabel={isSending ? words.sending : null}
        onPress={onSend}
        isWide
      />
      <p class="help">{words.saveAllText}</p>
      <Button
        icon={Download}
        label={words.saveAll}
        onPress={() => void saveAll(room)}
        isDisabled={held === 0}
        isWide
      />
      <Button icon={ArrowLeft} label={words.backToKiosk} onPress={onClose} isWide />
      <Button icon={LogOut} kind="danger" label={words.end} onPress={() => setEnding(true)} isWide />
      <Dialog
        isOpen={isEnding}
        title={words.endSure}
        closeLabel={words.close}
        acts={<Button kind="danger" label={words.end} onPress={() => void end()} />}
        onClose={() => setEnding(false)}
      >
        <p>{words.endText(held)}</p>
      </Dialog>
    </div>
  );
}

function factsOf(stand: QueueStand, { now }: CitizenRoom, language: Language) {
  const words = kioskTexts(language);
  const say = (at: number): string => sayInstant(at, now(), language);
  return [
    { label: words.waiting, value: String(stand.waiting) },
    { label: words.stuck, value: String(stand.stuck) },
    { label: words.sent, value: String(stand.sent) },
    { label: words.oldest, value: stand.oldest === null ? words.nothing : say(stand.oldest) },
    {
      label: words.line,
      value: stand.offlineSince === null ? words.online : `${words.offlineSince} ${say(stand.offlineSince)}`,
    },
  ];
}

async function saveAll({ keeping }: CitizenRoom): Promise<void> {
  const address = URL.createObjectURL(asFile(await keeping.parcels()));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'kiosk.prongsai';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What waits stays and goes by itself; nothing else of the counter does. */
async function end(): Promise<void> {
  forgetPin();
  forgetCount();
  takeManner('own');
  await leaveScreen();
  location.replace(paths.receipt);
}
