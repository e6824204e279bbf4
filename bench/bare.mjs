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

const { answer, ...reads } = statements;
for (const [name, { text, values }] of Object.entries(reads)) {
  const { text: bare, values: used } = withoutAudit(text, values);
  app.get(`/${name}`, async (_request, reply) => {
    const { rows } = await pool.query({ name: `bare_${name}`, text: bare, values: used });
    reply.header('content-type', 'application/json; charset=utf-8');
    return rows[0].json;
  });
}

/** Values the statement was written out with, to be replaced by those of the request. */
const places = {
  ':assessment': 'assessment',
  ':item': 'item',
  '":value"': 'value',
  '-1': 'seen',
  '1970-01-01T00:00:00.000Z': 'at',
};
const save = withoutAudit(answer.text, answer.values);
app.put('/answers/:assessment/:item', async (request) => {
  const { assessment, item } = request.params;
  const { value, seen } = request.body;
  const at = new Date();
  const now = { assessment, item, value: JSON.stringify(value), seen, at };
  const { rows } = await pool.query({
    name: 'bare_answer',
    text: save.text,
    values: save.values.map((each) => (String(each) in places ? now[places[String(each)]] : each)),
  });
  return { item, revision: rows[0].revision, at };
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
