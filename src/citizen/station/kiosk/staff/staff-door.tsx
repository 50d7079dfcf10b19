import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../../i18n/texts.ts';
import { Dialog } from '../../../../ui/notices/dialog.tsx';
import type { CitizenRoom } from '../../../room.ts';
import { HoldName } from '../hold-name.tsx';
import { PinPad } from '../pin-pad.tsx';
import { tryPin, waitLeft } from '../pin.ts';
import { kioskTexts } from '../texts.ts';
import { idle, useIdle } from '../use-idle.ts';

export interface StaffDoorProps {
  readonly language: Language;
  readonly room: Pick<CitizenRoom, 'now'>;
  readonly name: string;
  readonly onOpen: () => void;
}

/** The office's name, behind which the staff's PIN stands. */
export function StaffDoor({ language, room, name, onOpen }: StaffDoorProps) {
  const words = kioskTexts(language);
  const [isAsked, setAsked] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [wait, setWait] = useState(0);
  const { quiet, touch } = useIdle(isAsked);
  useEffect(() => {
    if (quiet >= idle.asked) setAsked(false);
  }, [quiet]);
  const onHeld = useCallback(() => setAsked(true), []);
  useEffect(() => {
    if (!isAsked) return undefined;
    const look = (): void => setWait(waitLeft(room.now()));
    look();
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [isAsked, room]);
  function onPin(pin: string): void {
    touch();
    void tryPin(pin, room.now()).then((came) => {
      setWrong(came === 'wrong');
      setWait(waitLeft(room.now()));
      if (came === 'right') onOpen();
    });
  }
  function onClose(): void {
    setAsked(false);
    setWrong(false);
  }
  const problem = wait > 0 ? words.wait(wait) : isWrong ? words.wrongPin : null;
  return (
    <>
      <h1 class="kiosk-name">
        <HoldName name={name} onHeld={onHeld} />
      </h1>
      <Dialog isOpen={isAsked} title={words.pin} closeLabel={words.close} onClose={onClose}>
        {isAsked && <PinPad {...{ language, problem, onPin }} title={words.pin} />}
      </Dialog>
    </>
  );
}
