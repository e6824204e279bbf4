/** The hand-written service to compare with: Fastify and pg, the same statements, no framework, no sign-in, no audit row. */
import Fastify from 'fastify';
import pg from 'pg';

const statements = JSON.parse(process.env.STATEMENTS);
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 16,
  options: '-c timezone=UTC -c jit=off',
});
const app = Fastify();

for (const [name, { text, values }] of Object.entries(statements)) {
  const { text: bare, values: used } = withoutAudit(text, values);
  app.get(`/${name}`, async (_request, reply) => {
    const { rows } = await pool.query({ name: `bare_${name}`, text: bare, values: used });
    reply.header('content-type', 'application/json; charset=utf-8');
    return rows[0].json;
  });
}

app.put('/answers/:assessment/:item', async (request) => {
  const { assessment, item } = request.params;
  const { value, status, seen } = request.body;
  const { rows } = await pool.query({
    name: 'bare_answer',
    text: `INSERT INTO assessment_answer AS w (assessment_id, item_code, value, status, shown, language, answered_by)
      VALUES ($1, $2, $3, $4, '{}', 'en', $5) ON CONFLICT (assessment_id, item_code) DO UPDATE SET value = excluded.value, status = excluded.status,
      answered_at = now(), revision = w.revision + 1 WHERE w.revision = $6 RETURNING revision, answered_at`,
    values: [assessment, item, JSON.stringify(value), status, process.env.USER_ID, seen],
  });
  return { item, revision: rows[0].revision, at: rows[0].answered_at };
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.('ready');

/** Takes the audit row out of a statement and numbers the remaining places anew. */
function withoutAudit(text, values) {
  const start = text.search(/,\s*audited AS \(/);
  if (start < 0) return { text, values };
  let depth = 0;
  let end = text.indexOf('(', start);
  do {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0);
  const kept = [];
  const bare = (text.slice(0, start) + text.slice(end)).replace(/\$(\d+)/g, (_, place) => {
    kept.push(values[Number(place) - 1]);
    return `$${kept.length}`;
  });
  return { text: bare, values: kept };
}
