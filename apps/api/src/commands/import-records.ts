import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { may, Refusal, type Actor } from '@throughcare/domain';
import { ActingUser } from '../access';
import { createApp } from '../create-app';
import { ImportCommand, readOptions, USAGE, UsageProblem, type ImportOptions } from '../imports';
import { Reads } from '../platform/database/reads';
import { sql } from '../platform/database/sql';
import { readEnvironment } from '../platform/environment';
import { InvalidInput } from '../platform/http/invalid-input';
import { runInContext } from '../platform/request-context';
import { sentenceFor } from '../platform/start-problem';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Row {
  readonly id: string;
}

/** `npm run import`: exit 0 when every row was right, 1 when some were not, 2 when nothing could be done. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options.yes && !options.dryRun && !process.stdin.isTTY)
    throw new UsageProblem('Outside a terminal nobody can be asked: add --yes, or --dry-run.');
  const environment = readEnvironment({
    TOKEN_SECRET: 'x'.repeat(32),
    LOG_LEVEL: 'warn',
    ...process.env,
  });
  const app = await createApp({ ...environment, databasePoolSize: 4 });
  try {
    const reads = app.get(Reads);
    const actor = await actorFor(app.get(ActingUser), reads, options);
    const siteId = await siteFor(reads, actor, options);
    const context = { requestId: randomUUID(), actorId: actor.userId, statements: 0 };
    const isClean = await runInContext(context, () =>
      new ImportCommand(app, process.stderr, say).run(actor, siteId, options),
    );
    return isClean ? 0 : 1;
  } finally {
    await app.close();
  }
}

async function actorFor(users: ActingUser, reads: Reads, { as }: ImportOptions): Promise<Actor> {
  const administrators = as
    ? []
    : await reads.rows<Row>(
        sql`SELECT id FROM app_user WHERE role = 'administrator' AND is_active LIMIT 2`,
      );
  if (!as && administrators.length !== 1)
    throw new UsageProblem('Say with --as who imports: there is not exactly one administrator.');
  const actor = as ? await users.byName(as) : await users.byId(administrators[0]?.id ?? '');
  if (!actor) throw new UsageProblem(`There is no active user ${as ?? ''}.`);
  if (!may(actor, 'people:import')) throw new UsageProblem(`${as ?? 'This user'} may not import.`);
  return actor;
}

async function siteFor(reads: Reads, actor: Actor, { site }: ImportOptions): Promise<string> {
  const open = actor.scope === 'all' ? null : [...actor.siteIds];
  const sites = await reads.rows<Row>(sql`SELECT id FROM site
    WHERE (${open}::uuid[] IS NULL OR id = ANY(${open}::uuid[]))
      AND (${site ?? null}::text IS NULL OR lower(${site ?? null}::text) IN (lower(code), lower(name))) LIMIT 2`);
  const [only] = sites;
  if (only && sites.length === 1) return only.id;
  throw new UsageProblem(
    site
      ? `There is no site ${site} among those of this user.`
      : 'Say with --site which site the records belong to, by its code or name.',
  );
}

function explain(problem: unknown): string {
  if (problem instanceof UsageProblem) return `${problem.message}\n\n${USAGE}`;
  if (problem instanceof InvalidInput)
    return problem.problems
      .map(({ field, message, limits }) => {
        const line = limits?.['line'];
        return `${field}: ${message}${line ? ` (line ${String(line)})` : ''}`;
      })
      .join('\n');
  if (problem instanceof Refusal && problem.code === 'import.same-file')
    return `This file was imported on ${String(problem.facts['on'])}. If it is meant, add --again.`;
  return problem instanceof Refusal ? `Refused: ${problem.code}` : sentenceFor(problem);
}

main().then(
  (code) => process.exit(code),
  (problem: unknown) => {
    process.stderr.write(`${explain(problem)}\n`);
    process.exit(2);
  },
);
