import { lines, linesTable, type LineSeries, type LinesOptions } from '../../../figures/lines/lines.ts';
import { Chart } from './chart.tsx';
import './line-chart.css';

export interface LineChartProps extends LinesOptions {
  readonly series: readonly LineSeries[];
  readonly tableLabel: string;
}

export function LineChart({ series, tableLabel, ...options }: LineChartProps) {
  return (
    <Chart
      class="line-chart"
      picture={lines(series, options)}
      table={linesTable(series, options)}
      tableLabel={tableLabel}
    />
  );
}
