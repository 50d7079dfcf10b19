import { QrSheet, type QrSheetProps } from '../qr-sheet.tsx';
import './a4.css';
import './qr-pair.css';

/** The same A5 sheet twice on an A4, to be cut in the middle. */
export function QrPair(props: Omit<QrSheetProps, 'size'>) {
  return (
    <div class="a4-sheet on-side qr-pair">
      <QrSheet {...props} />
      <div aria-hidden="true">
        <QrSheet {...props} />
      </div>
    </div>
  );
}
