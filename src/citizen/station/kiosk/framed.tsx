import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { X } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { StationLink } from '../../../contracts/station-address.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Dialog } from '../../../ui/notices/dialog.tsx';
import type { CitizenRoom } from '../../room.ts';
import type { Queue } from './queue.ts';
import { kioskTexts } from './texts.ts';
import { idle, useIdle } from './use-idle.ts';

export interface FramedProps {
  readonly language: Language;
  readonly room: CitizenRoom;
  readonly link: StationLink;
  readonly queue: Pick<Queue, 'take'>;
  readonly definition: Pick<ChannelDefinition, 'channel' | 'title'>;
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}

/**
 * One form, in a page of its own: when the frame goes, all that was typed, taken and spoken in it goes with it, and so do
 * its steps in the browser's history.
 */
export function Framed({ language, room, link, queue, definition, onDone, children }: FramedProps) {
  const words = kioskTexts(language);
  const { channel } = definition;
  const [isSent, setSent] = useState(false);
  const { quiet, touch } = useIdle(!isSent); // a receipt counts for itself
  const { channels, root } = link;
  useEffect(() => {
    window.prongsaiStation = {
      room,
      onDone,
      onTouch: touch,
      onSent() {
        setSent(true);
        queue.take();
      },
      has: (asked) => channels.includes(asked),
    };
    return () => delete window.prongsaiStation;
  });
  useEffect(() => {
    if (quiet >= idle.wiped) onDone();
  }, [quiet, onDone]);
  return (
    <div class="framed" onPointerDown={touch}>
      <div class="framed-bar">
        {children}
        {!isSent && <Button icon={X} kind="quiet" label={words.cancel} onPress={onDone} />}
      </div>
      <div class="framed-place">
        <iframe
          src={`${paths.channel(channel)}#${root}`}
          title={words.form(inLanguage(definition.title, language))}
        />
      </div>
      <Dialog
        isOpen={quiet >= idle.asked}
        title={words.stillThere}
        closeLabel={words.close}
        acts={<Button kind="primary" label={words.goOn} onPress={touch} isWide />}
        onClose={touch}
      >
        <p role="timer">{words.stillThereText(Math.max(0, idle.wiped - quiet))}</p>
      </Dialog>
    </div>
  );
}
