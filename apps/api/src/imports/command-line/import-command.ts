import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { plainHeading, type Actor, type ColumnMapping } from '@throughcare/domain';
import { Reads } from '../../platform/database/reads';
import type { ImportResponse } from '../contract/import.response';
import { ErrorFile } from '../error-file/error-file';
import { ImportColumns } from '../queries/import-columns';
import { importDocument } from '../queries/import-json';
import { CheckImport } from '../use-cases/check-import';
import { MoveImport } from '../use-cases/move-import';
import { UploadImport } from '../use-cases/upload-import';
import { UsageProblem, type ImportOptions } from './options';
import { ProgressBar, type Screen } from './progress-bar';

const LOOK_EVERY_MS = 200;
const WORKING = new Set(['checking', 'loading']);

/** The way of the page at the command line: upload, columns, dry run, question, load. True when no row was faulty. */
export class ImportCommand {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly screen: Screen,
    private readonly say: (line: string) => void,
  ) {}

  async run(actor: Actor, siteId: string, options: ImportOptions): Promise<boolean> {
    if (!existsSync(options.file)) throw new UsageProblem(`There is no file ${options.file}.`);
    const made = await this.app.get(UploadImport).execute(actor, {
      kind: options.kind,
      siteId,
      again: options.again,
      fileName: basename(options.file),
      content: createReadStream(options.file) as AsyncIterable<Buffer>,
    });
    const checked = await this.check(actor, made.id, made.revision, options);
    this.report(checked);
    if (checked.state !== 'checked') return false;
    if (options.errors && checked.counts.faulty > 0) {
      const { content } = await this.app.get(ErrorFile).execute(actor, checked.id);
      await pipeline(content, createWriteStream(options.errors));
      this.say(`The rows to correct are in ${options.errors}.`);
    }
    if (options.dryRun || checked.counts.ready === 0) {
      await this.give(actor, checked, options.dryRun);
      return checked.counts.faulty === 0;
    }
    if (!options.yes && !(await isWanted(checked.counts.ready))) {
      await this.give(actor, checked, true);
      return checked.counts.faulty === 0;
    }
    await this.app.get(MoveImport).load(actor, checked.id, checked.revision);
    const loaded = await this.follow(actor, checked.id, 'Loading');
    this.report(loaded);
    return loaded.state === 'loaded' && loaded.counts.faulty === 0;
  }

  private async check(
    actor: Actor,
    id: string,
    revision: number,
    options: ImportOptions,
  ): Promise<ImportResponse> {
    const guess = await this.app.get(ImportColumns).execute(actor, id);
    const mapping = options.mapping
      ? mappingFrom(
          options.mapping,
          guess.columns.map(({ heading }) => heading),
        )
      : guess.columns.map(({ field }) => field);
    try {
      await this.app.get(CheckImport).execute(actor, id, {
        revision,
        mapping,
        dateOrder: options.monthFirst ? 'month-first' : (guess.dateOrder as 'day-first'),
      });
    } catch (problem) {
      // Nothing could be checked: the rows are not kept for a file nobody can read.
      await this.app.get(MoveImport).cancel(actor, id, revision);
      throw problem;
    }
    return this.follow(actor, id, 'Checking');
  }

  private async follow(actor: Actor, id: string, label: string): Promise<ImportResponse> {
    const bar = new ProgressBar(this.screen, label);
    for (;;) {
      const now = await this.read(actor, id);
      const left = label === 'Checking' ? now.counts.waiting : now.counts.ready;
      bar.show(now.rowCount - left, now.rowCount);
      if (!WORKING.has(now.state)) {
        bar.end();
        return now;
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  private async read(actor: Actor, id: string): Promise<ImportResponse> {
    const { text } = await this.app.get(Reads).document(importDocument(actor, id));
    return JSON.parse(text) as ImportResponse;
  }

  private report({ id, state, counts, failedBecause }: ImportResponse): void {
    this.say(
      Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ') || 'no rows',
    );
    if (state === 'failed')
      this.say(`The import stopped (${failedBecause}). It can be tried again.`);
    if (counts.review > 0)
      this.say(
        `${counts.review} rows may be known already: decide them at /administration/imports/${id}.`,
      );
  }

  /** Without a load nothing stays but the line in the trail, unless rows wait to be decided on the page. */
  private async give(actor: Actor, { id, revision, counts }: ImportResponse, isMeant: boolean) {
    if (!isMeant && counts.review > 0) return;
    await this.app.get(MoveImport).cancel(actor, id, revision);
    this.say('Nothing was loaded.');
  }
}

async function isWanted(rows: number): Promise<boolean> {
  const question = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await question.question(`Load ${rows} rows? Type "load" to go on: `);
  question.close();
  return answer.trim() === 'load';
}

function mappingFrom(file: string, headings: readonly string[]): ColumnMapping {
  let given: Readonly<Record<string, string | null>>;
  try {
    given = JSON.parse(readFileSync(file, 'utf8')) as typeof given;
  } catch {
    throw new UsageProblem(`${file} is not a JSON file of headings and fields.`);
  }
  const fields = new Map(
    Object.entries(given).map(([heading, field]) => [plainHeading(heading), field]),
  );
  return headings.map((heading) => fields.get(plainHeading(heading)) ?? null);
}
