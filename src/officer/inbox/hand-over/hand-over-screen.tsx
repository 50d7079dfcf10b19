import { useState } from 'preact/hooks';
import { Camera, CameraOff } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { FileButton } from '../../../ui/acts/file-button.tsx';
import { Banner, type BannerTone } from '../../../ui/notices/banner.tsx';
import { CameraView } from '../../channels/look-up/camera-view.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { endOf } from '../../../contracts/hand-over/hand-over.ts';
import { HandedList } from './handed-list.tsx';
import { handOverTexts } from './texts.ts';
import { useTaking, type Outcome } from './use-taking.ts';
import './hand-over.css';

/** What is offered: our files by their name, and what phones make of a name they do not know. */
const ourFiles = '.prongsai,.txt,text/plain,application/json,application/octet-stream';

/** “รับเรื่องจากเครื่องประชาชน”: what a phone without a signal shows or saves is taken in and passed on. */
export function HandOverScreen() {
  const { office } = useDesk();
  const words = useWords(handOverTexts);
  const { outcomes, isReading, takeText, takeFile, clear } = useTaking();
  const [isLooking, setLooking] = useState(false);

  function look(): void {
    clear();
    setLooking(!isLooking);
  }

  function seen(text: string): void {
    setLooking(false);
    navigator.vibrate?.(100); // one looks at the other phone
    void takeText(text);
  }

  const isTaken = outcomes.some(({ id }) => id !== null);
  const openLabel = isTaken ? words.nextOne : words.camera;
  return (
    <OfficePage title={words.title} room="inbox" backTo={paths.app(office.id, 'inbox')}>
      <div class="hand-over">
        <p>{words.lead}</p>
        <div role="status" class="said">
          {isReading && <p>{words.reading}</p>}
          {outcomes.map((outcome, at) => (
            <Said key={outcomes.length - at} outcome={outcome} />
          ))}
        </div>
        {isLooking && <CameraView onRead={seen} instead={words.noCamera} />}
        <div class="ways">
          <Button
            kind={isLooking ? 'plain' : 'primary'}
            icon={isLooking ? CameraOff : Camera}
            label={isLooking ? words.closeCamera : openLabel}
            isWide
            onPress={look}
          />
          <FileButton label={words.picture} accept="image/*" onChoose={(file) => void takeFile(file)} />
          <FileButton label={words.file} accept={ourFiles} onChoose={(file) => void takeFile(file)} />
        </div>
        <p class="quiet">{words.sealed}</p>
        <HandedList />
      </div>
    </OfficePage>
  );
}

function Said({ outcome: { came, id, officeName } }: { readonly outcome: Outcome }) {
  const words = useWords(handOverTexts);
  const [title, text] = words.came[came];
  const named = officeName === null ? title : words.otherOffice(officeName);
  return (
    <Banner tone={toneOf(came)} title={id === null ? named : `${title} · ${words.tail(endOf(id))}`}>
      <p>{text}</p>
    </Banner>
  );
}

function toneOf(came: Outcome['came']): BannerTone {
  switch (came) {
    case 'new':
      return 'success';
    case 'again':
      return 'info';
    case 'storage-full':
    case 'storage-refused':
      return 'danger';
    case 'other-office':
    case 'no-code':
    case 'foreign':
    case 'newer-format':
    case 'damaged':
    case 'sheet':
    case 'conflict':
      return 'warning';
    default:
      return came satisfies never;
  }
}
