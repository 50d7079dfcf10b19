import { qrSvg } from '../../../figures/qr.ts';
import { classes } from '../../classes.ts';
import { Drawn } from '../drawn.tsx';
import './a4.css';
import './qr-stickers.css';

export interface QrStickersProps {
  readonly officeName: string;
  readonly title: string;
  readonly qrText: string;
  readonly qrLabel: string;
  /** The short address for those who type it. */
  readonly address: string;
  /** Date and version. */
  readonly imprint: string;
  /** The one thing to do; where there is room for it. */
  readonly hint: string;
  readonly telephone?: string;
  readonly stamp?: string;
  /** How many on an A4: 8 of 105 × 74 mm, or 21 of 70 × 42 mm. */
  readonly count: 8 | 21;
}

/** One sticker many times on an A4, as label sheets are cut. */
export function QrStickers(props: QrStickersProps) {
  const { count } = props;
  return (
    <div class={classes('a4-sheet qr-stickers', count === 8 ? 'large' : 'small')} data-theme="light">
      {Array.from({ length: count }, (_, place) => (
        // Whoever listens needs to hear of one of them only.
        <article key={place} aria-hidden={place > 0}>
          <Sticker {...props} />
        </article>
      ))}
    </div>
  );
}

function Sticker(props: QrStickersProps) {
  const { officeName, title, qrText, qrLabel, address, imprint, hint, telephone, stamp, count } = props;
  return (
    <>
      <Drawn of={qrSvg(qrText, { label: qrLabel })} />
      <div class="words">
        {stamp !== undefined && <p class="stamp">{stamp}</p>}
        <p class="title">{title}</p>
        {count === 8 && <p>{hint}</p>}
        <p class="address" lang="en">
          {/* Broken before the code, if at all: whoever types it keeps it in one. */}
          {address.slice(0, address.lastIndexOf('/') + 1)}
          <span>{address.slice(address.lastIndexOf('/') + 1)}</span>
        </p>
        <p class="office">{officeName}</p>
        {count === 8 && telephone !== undefined && <p>{telephone}</p>}
        <p class="imprint">{imprint}</p>
      </div>
    </>
  );
}
