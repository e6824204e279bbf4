import pg from 'pg';
import { SHOWN_ACCOUNTS } from '../access/demo-password';

/** Where to open the product and with which account; printed once it listens. */
const option = (name: string): string => process.argv[process.argv.indexOf(name) + 1] ?? '';
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
const { rows } = await client.query<{
  username: string;
  display_name: string;
  role: string;
  site: string | null;
}>(
  `SELECT DISTINCT ON (u.role) u.username, u.display_name, u.role,
     (SELECT string_agg(s.name, ', ') FROM site s WHERE s.id = ANY(u.site_ids) AND cardinality(u.site_ids) = 1) AS site
   FROM app_user u, jurisdiction j WHERE j.is_demo AND u.has_demo_password AND u.is_active
   ORDER BY u.role, array_position($1::text[], u.username), u.username`,
  [SHOWN_ACCOUNTS],
);
await client.end();

const lines = rows.map(
  (row) =>
    `  ${row.username.padEnd(18)} ${row.role.padEnd(18)} ${row.display_name}${row.site ? `, ${row.site}` : ''}`,
);
process.stdout.write(
  `\nThroughcare is ready after ${option('--seconds')} s:  ${option('--address')}\n`,
);
if (lines.length > 0) {
  process.stdout.write(
    `\nFictional jurisdiction; every account has the password  throughcare-demo\n${lines.join('\n')}\n`,
  );
}
process.stdout.write('\nCtrl-C stops it and keeps the data.\n');
