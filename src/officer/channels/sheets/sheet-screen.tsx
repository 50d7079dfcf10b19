import { useState } from 'preact/hooks';
import { FileText, Printer } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { isDelicate } from '../../../domain/channels/definition.ts';
import { isOwnDeviceOnly } from '../../../domain/surveys/own-device.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Segmented } from '../../../ui/acts/segmented.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { PrintAlone } from '../../../ui/frame/print-alone.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import type { ChannelProps } from '../channel-detail.tsx';
import { SheetFirst } from '../delicate/sheet-first.tsx';
import { selfTexts } from '../self/self-texts.ts';
import { channelTexts } from '../texts.ts';
import { Downloads } from './downloads.tsx';
import { PrintedSheet, sheetForms, type SheetForm } from './printed-sheet.tsx';
import { RecoveryFirst, useSheetRule } from './recovery-first.tsx';
import { sheetTexts } from './texts.ts';
import { useWifi } from './use-wifi.ts';
import { WifiFields } from './wifi-fields.tsx';
import './sheet-screen.css';

/** The sheet for the counter or the lamp post: one thing to do, one QR; poster, stand, stickers or tent. */
export function SheetScreen({ definition }: ChannelProps) {
  const { office } = useDesk();
  const { browser } = useShell();
  const words = useWords(channelTexts);
  const { reason, mustRecover } = useSheetRule();
  const [isAsked, setAsked] = useState(isDelicate(definition.ring));
  return (
    <OfficePage
      title={words.sheet}
      room="channels"
      backTo={paths.app(office.id, `channels/${definition.channel}`)}
      act={
        mustRecover || isAsked ? undefined : (
          <Button kind="primary" icon={Printer} label={words.print} isWide onPress={browser.print} />
        )
      }
    >
      {mustRecover && <RecoveryFirst />}
      {!mustRecover && isAsked && <SheetFirst definition={definition} onGo={() => setAsked(false)} />}
      {!mustRecover && !isAsked && (
        <div class="sheet-screen">
          {reason !== null && (
            <Banner tone="info" title={words.stampTitle}>
              <p>{words.stampWhy[reason]}</p>
            </Banner>
          )}
          <ChosenSheet definition={definition} />
        </div>
      )}
    </OfficePage>
  );
}

/** So many tents at once are an office's; more would be a mistake of the hand. */
const mostPlaces = 40;

function ChosenSheet({ definition }: ChannelProps) {
  const { office } = useDesk();
  const words = useWords(sheetTexts);
  const self = useWords(selfTexts);
  const isInternal = isOwnDeviceOnly(definition.kind);
  const { way } = useShell();
  const asked = new URLSearchParams(way.address.value.search).get('form');
  const [form, choose] = useState<SheetForm>(sheetForms.find((one) => one === asked) ?? 'poster');
  const [count, setCount] = useState<8 | 21>(8);
  const [typed, setTyped] = useState('');
  const wifi = useWifi();
  // Where others stand behind one, nobody answers freely of the house: no desk tents and stickers of an internal form.
  const forms = sheetForms.filter((one) => !isInternal || one === 'poster' || one === 'stand');
  const names = typed.split('\n').map((line) => line.trim());
  const places = names.filter((name) => name !== '');
  return (
    <>
      {isInternal && (
        <Banner tone="info" title={self.boardOnly}>
          <p>{self.ownDevice}</p>
        </Banner>
      )}
      <Segmented
        legend={words.form}
        segments={forms.map((code) => ({ code, label: words.forms[code] }))}
        chosen={form}
        onChoose={(code) => choose(sheetForms.find((one) => one === code) ?? 'poster')}
      />
      <p class="about">{words.about[form]}</p>
      {form === 'stickers' && (
        <Segmented
          legend={words.size}
          segments={([8, 21] as const).map((one) => ({ code: String(one), label: words.sizes[one] }))}
          chosen={String(count)}
          onChoose={(code) => setCount(code === '21' ? 21 : 8)}
        />
      )}
      {form === 'tent' && (
        <TextArea
          label={words.places}
          help={words.placesHelp}
          optionalLabel={words.optional}
          error={places.length > mostPlaces ? words.placesMany(mostPlaces) : null}
          rows={3}
          maxLength={4_000}
          value={typed}
          onType={setTyped}
        />
      )}
      {form !== 'stickers' && <WifiFields given={wifi} />}
      <PrintAlone>
        <PrintedSheet
          definition={definition}
          choice={{ form, count, places: places.slice(0, mostPlaces), wifi }}
        />
      </PrintAlone>
      <Downloads definition={definition} />
      {definition.kind !== 'external' && !isInternal && (
        <ButtonLink
          icon={FileText}
          label={words.paperForm}
          href={paths.app(office.id, `channels/${definition.channel}/paper`)}
        />
      )}
    </>
  );
}
