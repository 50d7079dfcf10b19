import { wifiFault, wifiText } from '../../../domain/channels/paper/wifi.ts';
import { isSheetKind } from '../../../domain/channels/definition.ts';
import { isoDayOf, sayDay } from '../../../i18n/dates.ts';
import { QrSheet, type QrSheetProps } from '../../../ui/pictures/qr-sheet.tsx';
import { QrPair } from '../../../ui/pictures/qr-sheets/qr-pair.tsx';
import { QrStickers } from '../../../ui/pictures/qr-sheets/qr-stickers.tsx';
import { QrTent } from '../../../ui/pictures/qr-sheets/qr-tent.tsx';
import { useDesk, useLanguage, useSay, useShell, useWords } from '../../desk/shell.tsx';
import type { ChannelProps } from '../channel-detail.tsx';
import { printedAddress, stampReason } from '../sheet-rules.ts';
import { channelTexts } from '../texts.ts';
import { usePromises } from './promises.ts';
import { sheetTexts } from './texts.ts';
import type { WifiInHand } from './use-wifi.ts';

export const sheetForms = ['poster', 'stand', 'stickers', 'tent'] as const;
export type SheetForm = (typeof sheetForms)[number];

/** What was chosen for the sheet. */
export interface SheetChoice {
  readonly form: SheetForm;
  readonly count: 8 | 21;
  /** Counters or officers, a tent for each. */
  readonly places: readonly string[];
  readonly wifi: WifiInHand;
}

/** The sheet as it is printed; nothing until the office is known by name. */
export function PrintedSheet({ definition, choice }: ChannelProps & { readonly choice: SheetChoice }) {
  const said = useSaid(definition);
  const wifi = useWifiPart(choice.wifi);
  if (said === null) return null;
  const whole = { ...said, ...wifi };
  switch (choice.form) {
    case 'poster':
      return <QrSheet {...whole} />;
    case 'stand':
      return <QrPair {...whole} />;
    case 'stickers': {
      const { instruction, ...sticker } = said;
      return <QrStickers {...sticker} hint={instruction} count={choice.count} />;
    }
    case 'tent':
      return (
        <>
          {(choice.places.length === 0 ? [null] : choice.places).map((place, at) => (
            <QrTent key={at} {...whole} place={place} />
          ))}
        </>
      );
    default:
      return choice.form satisfies never;
  }
}

/** What every sheet of a channel says; `null` until the office is known by name. */
export function useSaid(definition: ChannelProps['definition']): QrSheetProps | null {
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
  return {
    officeName: say(name),
    title,
    instruction: words.instruction,
    qrText: address.whole,
    qrLabel: words.qrLabel(title),
    address: address.short,
    addressLabel: words.addressLabel,
    promises,
    imprint: words.imprint(sayDay(isoDayOf(office.now()), language), definition.version),
    // The number is there to let an officer fill the form in, which nobody does with an anonymous one.
    ...(telephone === '' || isSheetKind(definition.kind) ? {} : { telephone: words.telephone(telephone) }),
    ...(stampReason(profile.value, host.value) === null ? {} : { stamp: words.stamp }),
  };
}

function useWifiPart({ wifi, isShown }: WifiInHand): Partial<QrSheetProps> {
  const words = useWords(sheetTexts);
  if (!isShown || wifiFault(wifi) !== null) return {};
  const { name, security, password } = wifi;
  return {
    instruction: words.formStep,
    wifi: {
      qrText: wifiText(wifi),
      qrLabel: words.wifiQr(name),
      instruction: words.wifiStep,
      lines: [name, ...(security === 'open' ? [] : [words.wifiPasswordLine(password)])],
    },
  };
}
