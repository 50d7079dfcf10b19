import { qrSvg } from '../../figures/qr.ts';
import { classes } from '../classes.ts';
import { Drawn } from './drawn.tsx';
import './qr-sheet.css';

export interface QrSheetProps {
  readonly officeName: string;
  /** The one thing to do here. */
  readonly title: string;
  /** How: "เปิดกล้อง ส่องภาพนี้". */
  readonly instruction: string;
  /** What the camera reads, fingerprint and all. */
  readonly qrText: string;
  readonly qrLabel: string;
  /** The short address for those who type it. */
  readonly address: string;
  readonly addressLabel: string;
  /** What happens with what one writes. */
  readonly promises: readonly string[];
  /** Telephone for those who would rather talk. */
  readonly telephone?: string;
  /** Date and version. */
  readonly imprint: string;
  readonly size?: 'a4' | 'a5';
  /** A word across the sheet while it must not be hung up: "ตัวอย่าง". */
  readonly stamp?: string;
  /** A Wi-Fi to join first; its code stands beside the sheet's own. */
  readonly wifi?: QrWifi;
}

/** The QR that joins a Wi-Fi, and what is said beside it. */
export interface QrWifi {
  readonly qrText: string;
  readonly qrLabel: string;
  /** "1. ต่อ Wi-Fi ของสำนักงาน". */
  readonly instruction: string;
  /** Name and password for those who type them. */
  readonly lines: readonly string[];
}

/** A sheet for the wall or the counter: one thing to do, one QR. */
export function QrSheet(props: QrSheetProps) {
  const {
    officeName,
    title,
    instruction,
    qrText,
    qrLabel,
    address,
    addressLabel,
    promises,
    telephone,
    imprint,
  } = props;
  return (
    <article class={classes('qr-sheet', props.size ?? 'a4')} data-theme="light">
      <header>
        <p>{officeName}</p>
        <h2>{title}</h2>
      </header>
      <div class="code">
        {props.wifi === undefined ? (
          <>
            <p class="instruction">{instruction}</p>
            <Drawn of={qrSvg(qrText, { label: qrLabel })} />
          </>
        ) : (
          <WifiFirst {...props} wifi={props.wifi} />
        )}
        <p class="address">
          {addressLabel} <strong lang="en">{address}</strong>
        </p>
        {props.stamp !== undefined && <p class="stamp">{props.stamp}</p>}
      </div>
      <ul>
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <footer>
        {telephone !== undefined && <p class="telephone">{telephone}</p>}
        <p>{imprint}</p>
      </footer>
    </article>
  );
}

/** Two steps beside each other: the Wi-Fi, then the form. */
export function WifiFirst({
  wifi,
  instruction,
  qrText,
  qrLabel,
}: Pick<QrSheetProps, 'instruction' | 'qrText' | 'qrLabel'> & { readonly wifi: QrWifi }) {
  return (
    <div class="two-codes">
      <div>
        <p>{wifi.instruction}</p>
        <Drawn of={qrSvg(wifi.qrText, { label: wifi.qrLabel })} />
        {wifi.lines.map((line) => (
          <p key={line}>
            <strong>{line}</strong>
          </p>
        ))}
      </div>
      <div>
        <p>{instruction}</p>
        <Drawn of={qrSvg(qrText, { label: qrLabel })} />
      </div>
    </div>
  );
}
