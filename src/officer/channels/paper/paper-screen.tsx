import { useState } from 'preact/hooks';
import { Keyboard, Printer } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { isDelicate, isSheetKind } from '../../../domain/channels/definition.ts';
import { isOwnDeviceOnly } from '../../../domain/surveys/own-device.ts';
import { isoDayOf, sayDay } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { PrintAlone } from '../../../ui/frame/print-alone.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useLanguage, useShell } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import type { ChannelProps } from '../channel-detail.tsx';
import { printedAddress } from '../sheet-rules.ts';
import { channelTexts } from '../texts.ts';
import { RecoveryFirst, useSheetRule } from '../sheets/recovery-first.tsx';
import { formTexts } from './form-texts.ts';
import { PaperForm } from './paper-form.tsx';
import { sayIn } from './paper-say.ts';
import './paper-screen.css';

/** A channel's form to be printed for those who use no phone. */
export function PaperScreen({ definition }: ChannelProps) {
  const { office } = useDesk();
  const { browser } = useShell();
  const language = useLanguage();
  const [tag, setTag] = useState<string | null>(null);
  const words = formTexts(language);
  const { mustRecover } = useSheetRule();
  const isInternal = isOwnDeviceOnly(definition.kind);
  const hasForm = definition.kind !== 'external' && !isInternal;
  return (
    <OfficePage
      title={words.title}
      room="channels"
      backTo={paths.app(office.id, `channels/${definition.channel}`)}
      act={
        hasForm &&
        !mustRecover && (
          <Button kind="primary" icon={Printer} label={words.print} isWide onPress={browser.print} />
        )
      }
    >
      {hasForm ? (
        <div class="paper-screen">
          <p>{words.lead}</p>
          {definition.languages.length > 0 && (
            <Select
              label={words.language}
              options={[
                { code: 'th', label: 'ไทย' },
                { code: 'en', label: 'English' },
                ...definition.languages.map((one) => ({ code: one.tag, label: one.name })),
              ]}
              chosen={tag ?? language}
              onChoose={setTag}
            />
          )}
          {!isDelicate(definition.ring) && (
            <ButtonLink
              icon={Keyboard}
              label={isSheetKind(definition.kind) ? words.stack : words.cases}
              href={paths.app(office.id, `channels/${definition.channel}/stack`)}
              isWide
            />
          )}
          {mustRecover ? (
            <RecoveryFirst />
          ) : (
            <PrintAlone>
              <Form definition={definition} tag={tag ?? language} />
            </PrintAlone>
          )}
        </div>
      ) : (
        <Banner tone="info" title={isInternal ? words.internal : words.external} />
      )}
    </OfficePage>
  );
}

function Form({ definition, tag }: ChannelProps & { readonly tag: string }) {
  const { office, host, profile } = useDesk();
  const { browser } = useShell();
  const { reason } = useSheetRule();
  // The app itself speaks two languages; a form in a third has the app's words in Thai.
  const language = tag === 'en' || tag === 'th' ? tag : 'th';
  if (profile.value === null) return null;
  const { name, telephone } = profile.value;
  const say = (text: Parameters<typeof sayIn>[0]): string => sayIn(text, tag, language);
  return (
    <PaperForm
      definition={definition}
      voice={{ words: formTexts(language), say }}
      lang={tag}
      officeName={say(name)}
      telephone={telephone}
      address={printedAddress(
        { host: host.value, origin: browser.origin },
        definition.channel,
        office.fingerprint,
      )}
      today={sayDay(isoDayOf(office.now()), language)}
      stamp={reason === null ? null : channelTexts(language).stamp}
    />
  );
}
