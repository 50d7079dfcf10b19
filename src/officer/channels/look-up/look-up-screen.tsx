import { useState } from 'preact/hooks';
import { Camera, CameraOff, Search } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { FileButton } from '../../../ui/acts/file-button.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { CameraView } from './camera-view.tsx';
import { Finding } from './finding.tsx';
import { leadsTo } from './leads-to.ts';
import { qrInFile } from './read-qr.ts';
import { lookUpTexts } from './texts.ts';
import './look-up.css';

/** “QR นี้ไปไหน”: where a sheet that hangs somewhere leads; opens nothing by itself. */
export function LookUpScreen({ channels }: { readonly channels: readonly ChannelDefinition[] }) {
  const { office, host } = useDesk();
  const { browser } = useShell();
  const words = useWords(lookUpTexts);
  const [typed, setTyped] = useState('');
  /** What was read; `null` when a picture shows no code. */
  const [read, setRead] = useState<string | null>('');
  const [isLooking, setLooking] = useState(false);
  const here = {
    channels,
    fingerprint: office.fingerprint,
    publicUrl: host.value?.publicUrl ?? null,
    origin: browser.origin,
  };
  function seen(text: string | null): void {
    setLooking(false);
    setRead(text);
  }
  return (
    <OfficePage title={words.title} room="channels" backTo={paths.app(office.id, 'channels')}>
      <div class="look-up">
        <p>{words.lead}</p>
        {isLooking && <CameraView onRead={seen} instead={words.noCameraText} />}
        <div class="ways">
          <Button
            kind={isLooking ? 'plain' : 'primary'}
            icon={isLooking ? CameraOff : Camera}
            label={isLooking ? words.closeCamera : words.camera}
            isWide
            onPress={() => setLooking(!isLooking)}
          />
          <FileButton
            label={words.picture}
            accept="image/*"
            onChoose={(file) => void qrInFile(file).then(seen)}
          />
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            seen(typed);
          }}
        >
          <TextInput
            label={words.typed}
            value={typed}
            onType={setTyped}
            autoComplete="off"
            lang="en"
            maxLength={2_000}
          />
          <Button type="submit" icon={Search} label={words.look} isWide />
        </form>
        <div role="status">
          {read === null ? (
            <Banner tone="warning" title={words.noCode}>
              <p>{words.noCodeText}</p>
            </Banner>
          ) : (
            read !== '' && (
              <Section title={words.answer}>
                <Finding found={leadsTo(read, here)} />
              </Section>
            )
          )}
        </div>
      </div>
    </OfficePage>
  );
}
