import { useId } from 'preact/hooks';
import { spread, spreadTable, type SpreadOptions, type SpreadRow } from '../../../figures/spread.ts';
import { Chart } from './chart.tsx';
import './spread-chart.css';

export interface SpreadChartProps extends Omit<SpreadOptions, 'id'> {
  readonly rows: readonly SpreadRow[];
  readonly tableLabel: string;
}

export function SpreadChart({ rows, tableLabel, ...options }: SpreadChartProps) {
  const id = `spread${useId()}`;
  return (
    <Chart
      class="spread-chart"
      picture={spread(rows, { ...options, id })}
      table={spreadTable(rows, options)}
      tableLabel={tableLabel}
    />
  );
}
