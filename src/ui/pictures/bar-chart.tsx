import { useId } from 'preact/hooks';
import { bars, barTable, type Bar, type BarChartWords } from '../../figures/bars.ts';
import { Drawn } from './drawn.tsx';
import './bar-chart.css';

export interface BarChartProps {
  readonly rows: readonly Bar[];
  readonly words: BarChartWords;
  readonly max?: number;
  readonly target?: { readonly value: number; readonly label: string };
  /** Opens the table behind the picture: "ดูเป็นตาราง". */
  readonly tableLabel: string;
}

export function BarChart({ rows, words, max = 100, target, tableLabel }: BarChartProps) {
  const id = `bars${useId()}`;
  return (
    <div class="bar-chart">
      <Drawn of={bars(rows, { words, max, id, ...(target === undefined ? {} : { target }) })} />
      <details>
        <summary>{tableLabel}</summary>
        <Drawn of={barTable(rows, words)} />
      </details>
    </div>
  );
}
