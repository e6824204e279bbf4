import { useEffect, useRef } from 'react';
import { useComputedColorScheme } from '@mantine/core';
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use, type EChartsCoreOption, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

interface ChartDrawingProps {
  readonly option: EChartsCoreOption;
  readonly height: number;
  readonly summary: string;
  readonly onPoint?: (point: { readonly series: string; readonly name: string }) => void;
}

/** Draws one chart in the colours of the page. SVG, so that it prints sharply and can be saved. */
export function ChartDrawing({ option, height, summary, onPoint }: ChartDrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const scheme = useComputedColorScheme('light');

  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = init(place.current, houseStyle(place.current), { renderer: 'svg' });
    chart.current = drawn;
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
    // A chart takes its colours once: another scheme needs another chart.
  }, [scheme]);

  useEffect(() => {
    chart.current?.setOption({ animation: false, grid: ROOM, ...option }, true);
  }, [option, scheme]);

  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onPoint) return undefined;
    drawn.on('click', (event) => onPoint({ series: event.seriesName ?? '', name: event.name }));
    return () => void drawn.off('click');
  }, [onPoint, scheme]);

  // Places in a drawing are counted from the left: text anchored from the right would fall outside.
  return (
    <div
      ref={place}
      role="img"
      aria-label={summary}
      style={{ blockSize: height, direction: 'ltr' }}
    />
  );
}

/** Five colours at most, hairline grid, no frame: read from the tokens of the moment. */
function houseStyle(place: HTMLElement) {
  const style = getComputedStyle(place);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const axis = {
    axisLine: { lineStyle: { color: token('--control') } },
    axisTick: { show: false },
    axisLabel: { color: token('--ink-3'), fontSize: 12 },
    splitLine: { lineStyle: { color: token('--hairline') } },
  };
  return {
    color: [1, 2, 3, 4, 5].map((at) => token(`--chart-${at}`)),
    textStyle: { fontFamily: style.fontFamily, color: token('--ink-2') },
    legend: { textStyle: { color: token('--ink-2') } },
    tooltip: {
      backgroundColor: token('--sheet'),
      borderColor: token('--line'),
      textStyle: { color: token('--ink') },
    },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    timeAxis: axis,
  };
}

const ROOM = { left: 8, right: 16, top: 16, bottom: 8 };
