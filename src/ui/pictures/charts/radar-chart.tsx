import { useId } from 'preact/hooks';
import { radar, radarTable, type RadarAxis, type RadarOptions } from '../../../figures/radar.ts';
import { Chart } from './chart.tsx';
import './radar-chart.css';

export interface RadarChartProps extends Omit<RadarOptions, 'id'> {
  readonly axes: readonly RadarAxis[];
  readonly tableLabel: string;
}

export function RadarChart({ axes, tableLabel, ...options }: RadarChartProps) {
  const id = `radar${useId()}`;
  return (
    <Chart
      class="radar-chart"
      picture={radar(axes, { ...options, id })}
      table={radarTable(axes, options.words)}
      tableLabel={tableLabel}
    />
  );
}
