import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { Figure } from '../figure';

/** Bars from left to right, so that long names stay readable. The table below says the same to screen readers. */
export function Bars({ title, figures }: { title: string; figures: readonly Figure[] }) {
  return (
    <div aria-hidden>
      <BarChart
        h={figures.length * 36 + 24}
        data={figures.map(({ name, count }) => ({ name, [title]: count }))}
        dataKey="name"
        orientation="vertical"
        series={[{ name: title, color: 'sea.6' }]}
        yAxisProps={{ width: 130 }}
        xAxisProps={{ allowDecimals: false }}
        gridAxis="x"
        tickLine="none"
        // The chart is drawn for the eye; a focus stop inside what screen readers skip would lead nowhere.
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ radius: 6, isAnimationActive: false, maxBarSize: 24 }}
      />
    </div>
  );
}
