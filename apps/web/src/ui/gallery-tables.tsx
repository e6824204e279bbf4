import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { ChartFrame } from './chart-frame';
import { DataTable, type Column } from './data-table';
import { Initials } from './initials';
import { RiskBadge, type RiskLevel } from './risk-badge';
import { TermBar, TermLegend } from './term-bar';
import styles from './gallery.module.css';

interface Waiting {
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly level: RiskLevel;
  readonly points: readonly [number, number, number, number];
}

const ROWS: readonly Waiting[] = [
  { id: '1', name: 'Teodor Ilievski', site: 'Lindmoor', level: 'high', points: [40, 16, 23, 6] },
  {
    id: '2',
    name: 'Rafael Dos Santos',
    site: 'Harrow Point',
    level: 'moderate',
    points: [40, 8, 27, 6],
  },
  { id: '3', name: 'Said Aslan', site: 'Harrow Point', level: 'very-high', points: [0, 24, 24, 5] },
  { id: '4', name: 'Wei Lin', site: 'Lindmoor', level: 'low', points: [40, 0, 5, 3] },
];
const TERMS = [
  { label: 'Priority need', colour: 1 },
  { label: 'Final level', colour: 2 },
  { label: 'Last safe start', colour: 4 },
  { label: 'Days waited', colour: 5 },
] as const;

const COLUMNS: readonly Column<Waiting>[] = [
  {
    id: 'person',
    header: 'Person',
    sortable: true,
    cell: (row) => (
      <span className={styles.person}>
        <Initials name={row.name} /> {row.name}
      </span>
    ),
  },
  { id: 'site', header: 'Site', optional: true, cell: (row) => row.site },
  {
    id: 'level',
    header: 'Final level',
    sortable: true,
    onPhone: 'end',
    cell: (row) => <RiskBadge level={row.level} look="bare" />,
  },
  {
    id: 'points',
    header: 'Points, term by term',
    onPhone: 'hidden',
    cell: (row) => (
      <TermBar
        label="Order points"
        max={104}
        terms={TERMS.map((term, at) => ({ ...term, value: row.points[at] ?? 0 }))}
      />
    ),
  },
  {
    id: 'total',
    header: 'Total',
    align: 'end',
    sortable: true,
    cell: (row) => <strong>{row.points.reduce((sum, one) => sum + one, 0)}</strong>,
  },
];
const EMPTY = {
  title: 'Nobody waits',
  hint: 'Refer someone from their plan, and they will stand here.',
};
const WAITS: readonly (readonly [string, number])[] = [
  ['Front Door', 34],
  ['Clear Ground', 27],
  ['Pause and Plan', 22],
  ['Steady Work', 19],
];

/** The gallery's lists and charts: full, coming, empty, drawn. */
export function GalleryTables() {
  const exportButton = (
    <Button size="xs" leftSection={<IconDownload size={16} stroke={1.75} />}>
      Export 4 rows
    </Button>
  );
  return (
    <>
      <TermLegend terms={TERMS} />
      <DataTable
        name="Waiting list"
        columns={COLUMNS}
        rows={ROWS}
        rowKey={(row) => row.id}
        total={104}
        pageSize={4}
        empty={EMPTY}
        exportButton={exportButton}
      />
      <div className={styles.grid}>
        <DataTable
          name="Nobody"
          columns={COLUMNS.slice(0, 2)}
          rows={[]}
          rowKey={(row) => row.id}
          empty={EMPTY}
        />
        <DataTable
          name="On its way"
          columns={COLUMNS.slice(0, 2)}
          rows={undefined}
          rowKey={(row) => row.id}
          empty={EMPTY}
        />
        <ChartFrame
          title="How long people wait"
          aside="days from referral to start"
          summary="Half wait less than 34 days for Front Door, 27 for Clear Ground, 22 for Pause and Plan, 19 for Steady Work."
          option={{
            xAxis: { type: 'value' },
            yAxis: { type: 'category', inverse: true, data: WAITS.map(([name]) => name) },
            series: [
              { type: 'bar', name: 'days', barWidth: 14, data: WAITS.map(([, days]) => days) },
            ],
          }}
          table={<WaitTable />}
          n={683}
          notes="Date basis: start. Leaves out 14 referrals withdrawn before decision."
          definition={<p>Median days from referral to the first session attended.</p>}
        />
      </div>
    </>
  );
}

function WaitTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Programme</th>
          <th scope="col">Median days</th>
        </tr>
      </thead>
      <tbody>
        {WAITS.map(([name, days]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{days}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
