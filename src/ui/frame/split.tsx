import type { ComponentChildren } from 'preact';
import './split.css';

export interface SplitProps {
  readonly list: ComponentChildren;
  /** `null` while nothing is open. */
  readonly detail: ComponentChildren;
  /** Which of the two a narrow screen shows. */
  readonly shows: 'list' | 'detail';
}

/** List and detail side by side from 900 px on, one of them below. */
export function Split({ list, detail, shows }: SplitProps) {
  return (
    <div class={`split shows-${shows}`}>
      <div class="list-side">{list}</div>
      <div class="detail-side">{detail}</div>
    </div>
  );
}
