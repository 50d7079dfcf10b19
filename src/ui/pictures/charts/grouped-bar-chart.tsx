import { useId } from 'preact/hooks';
import {
  groupedBars,
  groupedBarTable,
  type BarGroup,
  type GroupedBarsOptions,
} from '../../../figures/grouped-bars.ts';
import { Chart } from './chart.tsx';
import './grouped-bar-chart.css';

export interface GroupedBarChartProps extends Omit<GroupedBarsOptions, 'id'> {
  readonly groups: readonly BarGroup[];
  readonly tableLabel: string;
}

export function GroupedBarChart({ groups, tableLabel, ...options }: GroupedBarChartProps) {
  const id = `grouped${useId()}`;
  return (
    <Chart
      class="grouped-bar-chart"
      picture={groupedBars(groups, { ...options, id })}
      table={groupedBarTable(groups, options.words)}
      tableLabel={tableLabel}
    />
  );
}
