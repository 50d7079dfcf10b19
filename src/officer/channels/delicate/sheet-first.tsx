import { Printer } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { CopyField } from '../../../ui/acts/copy-field.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import type { ChannelProps } from '../channel-detail.tsx';
import { printedAddress } from '../sheet-rules.ts';
import { delicateTexts } from './delicate-texts.ts';

/** Asks on purpose before a sheet of a delicate channel is made: people at a counter are watched. */
export function SheetFirst({ definition, onGo }: ChannelProps & { readonly onGo: () => void }) {
  const { office, host } = useDesk();
  const { browser } = useShell();
  const words = useWords(delicateTexts);
  const place = { host: host.value, origin: browser.origin };
  const { whole } = printedAddress(place, definition.channel, office.fingerprint);
  return (
    <>
      <Banner tone="warning" title={words.askTitle}>
        <p>{words.askText}</p>
      </Banner>
      <CopyField label={words.linkLabel} value={whole} copyLabel={words.copy} copiedLabel={words.copied} />
      <Button icon={Printer} label={words.askGo} isWide onPress={onGo} />
      <ButtonLink
        kind="quiet"
        label={words.askBack}
        href={paths.app(office.id, `channels/${definition.channel}`)}
        isWide
      />
    </>
  );
}
