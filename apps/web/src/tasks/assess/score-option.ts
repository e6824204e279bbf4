import type { Band } from '@throughcare/assessment';
import type { EChartsCoreOption } from 'echarts/core';

export interface DrawnBand {
  readonly tone: Band['tone'];
  readonly from?: number;
  readonly below?: number;
  readonly label: string;
}

export interface ScoreDrawing {
  readonly name: string;
  readonly points: readonly { readonly on: string; readonly value: number }[];
  readonly bands: readonly DrawnBand[];
  /** A colour of the page by its name. */
  readonly token: (name: string) => string;
  readonly number: (value: number) => string;
  readonly date: (on: string) => string;
  readonly isRightToLeft: boolean;
}

const GROUND: Readonly<Record<Band['tone'], string>> = {
  calm: 'level-low',
  mild: 'level-moderate',
  raised: 'level-moderate',
  high: 'level-high',
  severe: 'level-very-high',
};

const ROOM_ABOVE = 1.15;

/** One number over time on the ground of its bands; days lie as far apart as they were. */
export function scoreOption(drawing: ScoreDrawing): EChartsCoreOption {
  const { name, points, bands, token, number, date, isRightToLeft } = drawing;
  const cuts = bands.flatMap(({ from, below }) => [from, below].filter((cut) => cut !== undefined));
  const values = [...points.map(({ value }) => value), ...cuts];
  const least = Math.min(0, ...values);
  const most = Math.max(...values, 1) * ROOM_ABOVE;
  return {
    // Room for the words of the axes is kept here: left to the library, a long date at the edge takes half of the chart.
    grid: {
      left: isRightToLeft ? 28 : 40,
      right: isRightToLeft ? 40 : 28,
      top: 12,
      bottom: 28,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'time',
      inverse: isRightToLeft,
      splitNumber: 3,
      axisLabel: {
        hideOverlap: true,
        formatter: (at: number) => date(new Date(at).toISOString().slice(0, 10)),
      },
    },
    yAxis: {
      type: 'value',
      min: least,
      max: most,
      position: isRightToLeft ? 'right' : 'left',
      axisLabel: { formatter: (value: number) => (value === most ? '' : number(value)) },
      splitLine: { show: false },
    },
    tooltip: {
      trigger: 'item',
      formatter: ({ value: [on, value] }: { value: [string, number] }) =>
        `${date(on)}: ${number(value)}`,
    },
    series: [
      {
        name,
        type: 'line',
        symbol: 'circle',
        symbolSize: 9,
        data: points.map(({ on, value }) => [on, value]),
        label: {
          show: true,
          position: 'top',
          color: token('--ink'),
          fontWeight: 600,
          formatter: ({ value: [, value] }: { value: [string, number] }) => number(value),
        },
        markArea: {
          silent: true,
          data: bands.map(({ tone, from, below, label }) => [
            {
              name: label,
              yAxis: from ?? least,
              itemStyle: { color: token(`--${GROUND[tone]}-soft`) },
              label: {
                color: token(`--${GROUND[tone]}`),
                position: isRightToLeft ? 'insideTopRight' : 'insideTopLeft',
                fontSize: 11,
              },
            },
            { yAxis: below ?? most },
          ]),
        },
      },
    ],
  };
}
