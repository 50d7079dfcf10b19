import { useState } from 'preact/hooks';
import { longestStationTitle, stationAddress } from '../../../contracts/station-address.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { CopyField } from '../../../ui/acts/copy-field.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { QrCode } from '../../../ui/pictures/qr-code.tsx';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import { stampReason } from '../sheet-rules.ts';
import { stationTexts } from './texts.ts';

export interface StationCodeProps {
  readonly chosen: readonly ChannelDefinition[];
}

/** The link that makes a counter of a device: the office and its forms stand in the fragment, so no collector learns of it. */
export function StationCode({ chosen }: StationCodeProps) {
  const { office, host, profile } = useDesk();
  const { browser } = useShell();
  const words = useWords(stationTexts);
  const [title, setTitle] = useState('');
  const address = stationAddress(host.value?.publicUrl ?? browser.origin, {
    office: office.id,
    root: office.fingerprint,
    channels: chosen.map(({ channel }) => channel),
    title: title.trim(),
  });
  const isStamped = stampReason(profile.value, host.value) !== null;
  return (
    <>
      <TextInput
        label={words.name}
        help={words.nameHelp}
        optionalLabel={words.optional}
        value={title}
        onType={setTitle}
        maxLength={longestStationTitle}
        autoComplete="off"
      />
      <Section title={words.open} note={chosen.length === 0 ? words.chooseFirst : words.openHow}>
        {chosen.length > 0 && (
          <>
            <QrCode text={address} label={words.qr} {...(isStamped ? { stamp: words.stamp } : {})} />
            <CopyField
              label={words.address}
              value={address}
              copyLabel={words.copy}
              copiedLabel={words.copied}
            />
          </>
        )}
      </Section>
    </>
  );
}
