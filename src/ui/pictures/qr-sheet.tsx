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
        <p class="instruction">{instruction}</p>
        <Drawn of={qrSvg(qrText, { label: qrLabel })} />
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
