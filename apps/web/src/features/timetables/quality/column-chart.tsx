import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';

export interface Column {
  name: string;
  count: number;
}

interface ColumnChartProps {
  /** What is counted. */
  title: string;
  columns: readonly Column[];
  /** From left to right instead of upwards, for long names. */
  direction?: 'up' | 'right';
}

/** Counts as columns. The table beside it says the same to screen readers. */
export function ColumnChart({ title, columns, direction = 'up' }: ColumnChartProps) {
  const isUp = direction === 'up';
  return (
    <div aria-hidden>
      <BarChart
        h={isUp ? 240 : columns.length * 44 + 24}
        data={columns.map(({ name, count }) => ({ name, [title]: count }))}
        dataKey="name"
        orientation={isUp ? 'horizontal' : 'vertical'}
        series={[{ name: title, color: isUp ? 'sea.6' : 'coral.5' }]}
        {...(isUp
          ? { yAxisProps: { allowDecimals: false, width: 34 }, gridAxis: 'y' as const }
          : { yAxisProps: { width: 150 }, xAxisProps: { allowDecimals: false }, gridAxis: 'x' as const })}
        tickLine="none"
        // The chart is drawn for the eye; a focus stop inside what screen readers skip would lead nowhere.
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ radius: 6, isAnimationActive: false, maxBarSize: isUp ? 44 : 24 }}
      />
    </div>
  );
}
