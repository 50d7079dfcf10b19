import type { Markup } from '../../../markup/html.ts';
import { classes } from '../../classes.ts';
import { Drawn } from '../drawn.tsx';
import './chart.css';

export interface ChartProps {
  readonly class: string;
  readonly picture: Markup;
  readonly table: Markup;
  /** Opens the table behind the picture: "ดูเป็นตาราง". */
  readonly tableLabel: string;
}

/** A drawn chart with the table behind it. */
export function Chart({ class: name, picture, table, tableLabel }: ChartProps) {
  return (
    <div class={classes('chart', name)}>
      <Drawn of={picture} />
      <details>
        <summary>{tableLabel}</summary>
        <Drawn of={table} />
      </details>
    </div>
  );
}
