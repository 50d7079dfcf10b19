import { KeyRound, Printer } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { isSheetKind, type ChannelDefinition } from '../../domain/channels/definition.ts';
import { isoDayOf, sayDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/acts/button.tsx';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { QrSheet } from '../../ui/pictures/qr-sheet.tsx';
import { useDesk, useLanguage, useSay, useShell, useWords } from '../desk/shell.tsx';
import { OfficePage } from '../frame/office-page.tsx';
import type { ChannelProps } from './channel-detail.tsx';
import { printedAddress, stampReason } from './sheet-rules.ts';
import { channelTexts } from './texts.ts';
import './sheet-screen.css';

/** The sheet for the counter or the lamp post: one thing to do, one QR. */
export function SheetScreen({ definition }: ChannelProps) {
  const { office, host, profile, recoveryPending } = useDesk();
  const { browser } = useShell();
  const words = useWords(channelTexts);
  const reason = stampReason(profile.value, host.value);
  const mustRecover = reason === null && recoveryPending.value === true;
  return (
    <OfficePage
      title={words.sheet}
      room="channels"
      backTo={paths.app(office.id, `channels/${definition.channel}`)}
      act={
        mustRecover ? undefined : (
          <Button kind="primary" icon={Printer} label={words.print} isWide onPress={browser.print} />
        )
      }
    >
      {mustRecover ? (
        <Banner
          tone="warning"
          title={words.recoveryFirst}
          acts={
            <ButtonLink
              kind="primary"
              icon={KeyRound}
              label={words.recoveryAct}
              href={paths.app(office.id, 'more/recovery')}
            />
          }
        >
          <p>{words.recoveryWhy}</p>
        </Banner>
      ) : (
        <div class="sheet-screen">
          {reason !== null && (
            <Banner tone="info" title={words.stampTitle}>
              <p>{words.stampWhy[reason]}</p>
            </Banner>
          )}
          <Sheet definition={definition} isStamped={reason !== null} />
        </div>
      )}
    </OfficePage>
  );
}

interface SheetProps extends ChannelProps {
  readonly isStamped: boolean;
}

function Sheet({ definition, isStamped }: SheetProps) {
  const { office, host, profile } = useDesk();
  const { browser } = useShell();
  const words = useWords(channelTexts);
  const say = useSay();
  const language = useLanguage();
  const promises = usePromises(definition);
  if (profile.value === null) return null;
  const place = { host: host.value, origin: browser.origin };
  const address = printedAddress(place, definition.channel, office.fingerprint);
  const title = say(definition.title);
  const { name, telephone } = profile.value;
  return (
    <QrSheet
      officeName={say(name)}
      title={title}
      instruction={words.instruction}
      qrText={address.whole}
      qrLabel={words.qrLabel(title)}
      address={address.short}
      addressLabel={words.addressLabel}
      promises={promises}
      imprint={words.imprint(sayDay(isoDayOf(office.now()), language), definition.version)}
      {...(telephone === '' ? {} : { telephone: words.telephone(telephone) })}
      {...(isStamped ? { stamp: words.stamp } : {})}
    />
  );
}

/** What happens with what one writes. */
function usePromises({ kind, effect, standardWorkingDays: days }: ChannelDefinition): readonly string[] {
  const { promises } = useWords(channelTexts);
  if (isSheetKind(kind)) return [promises.anonymous, promises.offline];
  return [
    ...(effect === 'intent' ? [promises.intent] : []),
    promises.receipt,
    promises.sealed,
    ...(days === null ? [] : [promises.standard(days)]),
    promises.offline,
  ];
}
