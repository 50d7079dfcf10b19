import { qrSvg } from '../../../figures/qr.ts';
import { Drawn } from '../drawn.tsx';
import { WifiFirst, type QrSheetProps } from '../qr-sheet.tsx';
import './a4.css';
import './qr-tent.css';

export interface QrTentProps extends Omit<QrSheetProps, 'size'> {
  /** Counter or person it stands before; `null` for none. */
  readonly place: string | null;
}

/** An A4 folded in the middle to stand on a desk: the far side lies head down on the sheet, so both stand upright. */
export function QrTent(props: QrTentProps) {
  return (
    <div class="a4-sheet qr-tent" data-theme="light">
      <div aria-hidden="true">
        <Side {...props} />
      </div>
      <Side {...props} />
    </div>
  );
}

function Side(props: QrTentProps) {
  const { officeName, title, place, instruction, qrText, qrLabel, address, addressLabel } = props;
  return (
    <article>
      <header>
        <p>{officeName}</p>
        <h2>{title}</h2>
        {place !== null && <p class="place">{place}</p>}
      </header>
      <div class="body">
        {props.wifi === undefined ? (
          <Drawn of={qrSvg(qrText, { label: qrLabel })} />
        ) : (
          <WifiFirst {...props} wifi={props.wifi} />
        )}
        <div class="words">
          {props.stamp !== undefined && <p class="stamp">{props.stamp}</p>}
          {props.wifi === undefined && <p class="instruction">{instruction}</p>}
          <p>
            {addressLabel} <strong lang="en">{address}</strong>
          </p>
          <ul>
            {props.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </div>
      </div>
      <footer>
        {props.telephone !== undefined && <p class="telephone">{props.telephone}</p>}
        <p>{props.imprint}</p>
      </footer>
    </article>
  );
}
