import { screenQrSvg } from '../../figures/screen-qr.ts';
import { Drawn } from './drawn.tsx';
import './qr-code.css';

export interface QrCodeProps {
  /** What the camera reads. */
  readonly text: string;
  readonly label: string;
  /** A word across it: "ตัวอย่าง". The code stays readable. */
  readonly stamp?: string;
}

export function QrCode({ text, label, stamp }: QrCodeProps) {
  return (
    <div class="qr-code">
      <Drawn of={screenQrSvg(text, { label })} />
      {stamp !== undefined && <p>{stamp}</p>}
    </div>
  );
}
