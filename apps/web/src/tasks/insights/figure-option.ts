import type { CustomSeriesRenderItem } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { MetricFigure } from './insights.api';

/** One month or group of a number. */
export interface FigureRow {
  readonly label: string;
  readonly figure: MetricFigure;
  /** The people of this row; null where the number is hidden or the list cannot be narrowed so. */
  readonly to: string | null;
  readonly open: (() => void) | null;
}

const WHOLE_PERCENT = 100;
const CAP = 4;

/** The drawing of a number over months (a line) or across groups (bars), intervals always drawn. */
export function optionOf(
  kind: 'line' | 'bar',
  unit: string,
  rows: readonly FigureRow[],
): EChartsCoreOption {
  const isBar = kind === 'bar';
  const categories = {
    type: 'category',
    data: rows.map(({ label }) => label),
    axisLabel: { hideOverlap: !isBar },
    ...(isBar && { inverse: true }),
  };
  const values = {
    type: 'value',
    min: 0,
    ...(unit === 'percent' && { max: WHOLE_PERCENT }),
    axisLabel: { hideOverlap: true, formatter: unit === 'percent' ? '{value}%' : '{value}' },
  };
  const data = rows.map(({ figure }) => (figure.value === null ? null : round(figure.value)));
  const intervals = rows.flatMap(({ figure: { low, high } }, at) =>
    low === null || high === null ? [] : [[at, low, high]],
  );
  return {
    grid: { left: 8, right: isBar ? 48 : 24, top: 20, bottom: 8, containLabel: true },
    xAxis: isBar ? values : categories,
    yAxis: isBar ? categories : values,
    series: [
      isBar
        ? {
            type: 'bar',
            data,
            barWidth: 18,
            itemStyle: { opacity: 0.35 },
            label: {
              show: true,
              position: intervals.length > 0 ? 'insideLeft' : 'right',
              formatter: '{c}',
              color: 'currentColor',
            },
          }
        : {
            type: 'line',
            data,
            symbol: 'circle',
            symbolSize: 8,
            lineStyle: { width: 2 },
            connectNulls: false,
          },
      // Ink on a pale bar, so that an interval reads on the bar and beside it, in both schemes.
      {
        type: 'custom',
        silent: true,
        data: intervals,
        encode: isBar ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
        renderItem: whisker(isBar),
        z: 5,
      },
    ],
  };
}

function whisker(isBar: boolean): CustomSeriesRenderItem {
  return (_, api) => {
    const at = (value: number) => api.coord(isBar ? [value, api.value(0)] : [api.value(0), value]);
    const [fromX = 0, fromY = 0] = at(Number(api.value(1)));
    const [toX = 0, toY = 0] = at(Number(api.value(2)));
    const line = (x1: number, y1: number, x2: number, y2: number) => ({
      type: 'line' as const,
      shape: { x1, y1, x2, y2 },
      style: { stroke: 'currentColor', lineWidth: 1.5 },
    });
    const [wide, high] = isBar ? [0, CAP] : [CAP, 0];
    return {
      type: 'group',
      children: [
        line(fromX, fromY, toX, toY),
        line(fromX - wide, fromY - high, fromX + wide, fromY + high),
        line(toX - wide, toY - high, toX + wide, toY + high),
      ],
    };
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
