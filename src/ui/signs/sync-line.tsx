import { CloudOff, RefreshCw, TriangleAlert, type IconNode } from 'lucide';
import { Icon } from './icon.tsx';
import './sync-line.css';

export type Line = 'online' | 'sending' | 'offline' | 'stuck';

export interface SyncLineProps {
  readonly line: Line;
  /** "ออฟไลน์ตั้งแต่ 09:14"; nothing is shown while online with nothing to say. */
  readonly label?: string;
  /** "รอส่ง 3 รายการ" */
  readonly waiting?: string;
}

const signs: Readonly<Record<Line, IconNode | null>> = {
  online: null,
  sending: RefreshCw,
  offline: CloudOff,
  stuck: TriangleAlert,
};

/** The thin line that says how things stand with the network; it is read out when it changes. */
export function SyncLine({ line, label, waiting }: SyncLineProps) {
  const sign = signs[line];
  const words = [label, waiting].filter((word) => word !== undefined && word !== '');
  return (
    <div class={`sync-line ${line}`} role="status">
      {words.length > 0 && (
        <p>
          {sign && <Icon of={sign} size="small" />}
          {words.join(' · ')}
        </p>
      )}
    </div>
  );
}
