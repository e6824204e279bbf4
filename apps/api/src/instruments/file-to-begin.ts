import { Injectable } from '@nestjs/common';
import type { InstrumentFile } from '@throughcare/assessment';
import type { InstrumentCase } from '@throughcare/assessment/authoring';
import {
  fromQuestionnaire,
  type ImportNote,
  type Questionnaire,
} from '@throughcare/assessment/fhir';
import { findInstrumentFile } from '@throughcare/assessment/registry';
import { InvalidInput, type FieldProblem } from '../platform/http/invalid-input';
import { Transactions } from '../platform/database/transactions';
import { blankFile } from './blank-file';
import type { BeginDraftDto, DraftBeginning } from './contract/instrument-draft.dto';
import { InstrumentVersionEntity } from './persistence/instrument-version.entity';

export interface Beginning {
  readonly code: string;
  readonly version: string;
  readonly file: InstrumentFile;
  readonly cases: readonly InstrumentCase[];
  readonly notes: readonly ImportNote[];
  readonly basedOn?: { readonly code: string; readonly version: string };
  /** Where in the request code and version were said. */
  readonly fields: { readonly code: string; readonly version: string };
}

type Part = Exclude<keyof BeginDraftDto, 'from'>;

const NEEDED: Readonly<Record<DraftBeginning, readonly Part[]>> = {
  blank: ['code', 'version', 'title'],
  version: ['code', 'basedOn', 'version'],
  file: ['file'],
  questionnaire: ['questionnaire'],
};
const ALLOWED: Readonly<Record<DraftBeginning, readonly Part[]>> = {
  ...NEEDED,
  questionnaire: ['questionnaire', 'code', 'version'],
};
const PARTS: readonly Part[] = ['code', 'version', 'basedOn', 'title', 'file', 'questionnaire'];

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VERSION = /^\d+(\.\d+)*$/;

export const LARGEST_FILE = { bytes: 1_000_000, words: '1 MB' } as const;

/** What a new version begins with, of whatever kind it was given; every part that is wrong is named. */
@Injectable()
export class FileToBegin {
  constructor(private readonly transactions: Transactions) {}

  async of(given: BeginDraftDto): Promise<Beginning> {
    requireParts(given);
    switch (given.from) {
      case 'blank':
        return this.blank(given);
      case 'version':
        return this.copy(given);
      case 'file':
        return this.brought(given);
      case 'questionnaire':
        return this.imported(given);
    }
  }

  private blank({ code = '', version = '', title = {} }: BeginDraftDto): Beginning {
    requireNames(code, version, IN_BODY);
    if (typeof title['en'] !== 'string' || title['en'].trim() === '')
      throw InvalidInput.field('title.en', 'required', 'A title in English is needed');
    if (Object.values(title).some((words) => typeof words !== 'string' || words.length > 300))
      throw InvalidInput.field('title', 'not-text', 'A title is text in each language');
    const file = blankFile(code, version, title as InstrumentFile['title']);
    return { code, version, file, cases: [], notes: [], fields: IN_BODY };
  }

  /** What is copied keeps its parts and golden cases, whoever wrote it; only its version is new. */
  private async copy({ code = '', version = '', basedOn = '' }: BeginDraftDto): Promise<Beginning> {
    requireNames(code, version, IN_BODY);
    const authored = await this.authored(code, basedOn);
    const original = authored?.file ?? findInstrumentFile(code, basedOn);
    if (!original)
      throw InvalidInput.field('basedOn', 'unknown-choice', 'There is no such version to copy');
    return {
      code,
      version,
      file: { ...(original as unknown as InstrumentFile), version },
      cases: authored?.cases ?? [],
      notes: [],
      basedOn: { code, version: basedOn },
      fields: IN_BODY,
    };
  }

  private async authored(
    code: string,
    version: string,
  ): Promise<InstrumentVersionEntity | undefined> {
    const [found] = await this.transactions.manager.find(InstrumentVersionEntity, {
      where: { code, version },
      order: { createdAt: 'DESC' },
      take: 1,
    });
    return found;
  }

  private brought({ file = {} }: BeginDraftDto): Beginning {
    requireSize(file, 'file');
    const { code, version } = file;
    const fields = { code: 'file.code', version: 'file.version' };
    requireNames(code, version, fields);
    return {
      code: String(code),
      version: String(version),
      file: file as unknown as InstrumentFile,
      cases: [],
      notes: [],
      fields,
    };
  }

  private imported({ questionnaire = {}, ...given }: BeginDraftDto): Beginning {
    if (questionnaire['resourceType'] !== 'Questionnaire')
      throw InvalidInput.field(
        'questionnaire.resourceType',
        'not-a-questionnaire',
        'This is no FHIR Questionnaire',
      );
    requireSize(questionnaire, 'questionnaire');
    const { file: read, notes } = fromQuestionnaire(questionnaire as unknown as Questionnaire);
    const code = given.code ?? read.code;
    const version = given.version ?? read.version;
    requireNames(code, version, IN_BODY);
    return { code, version, file: { ...read, code, version }, cases: [], notes, fields: IN_BODY };
  }
}

const IN_BODY = { code: 'code', version: 'version' } as const;

function requireParts(given: BeginDraftDto): void {
  const has = (part: Part): boolean => given[part] !== undefined && given[part] !== '';
  const missing = NEEDED[given.from]
    .filter((part) => !has(part))
    .map((field): FieldProblem => ({ field, code: 'required', message: `${field} is required` }));
  const extra = PARTS.filter((part) => has(part) && !ALLOWED[given.from].includes(part)).map(
    (field): FieldProblem => ({
      field,
      code: 'unknown-field',
      message: `${field} has no place in this beginning`,
    }),
  );
  if (missing.length + extra.length > 0) throw new InvalidInput([...missing, ...extra]);
}

function requireNames(
  code: unknown,
  version: unknown,
  fields: { readonly code: string; readonly version: string },
): void {
  const problems: FieldProblem[] = [];
  if (typeof code !== 'string' || !CODE.test(code) || code.length > 60)
    problems.push({
      field: fields.code,
      code: 'not-a-code',
      message: 'A code is made of small letters, digits and hyphens, at most 60',
    });
  if (typeof version !== 'string' || !VERSION.test(version) || version.length > 20)
    problems.push({
      field: fields.version,
      code: 'not-a-version',
      message: 'A version is numbers between dots, such as 1.2',
    });
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** A file is read by people; the largest built in is a tenth of this. */
export function requireSize(file: object, field: string): void {
  if (Buffer.byteLength(JSON.stringify(file)) > LARGEST_FILE.bytes)
    throw InvalidInput.field(field, 'file-too-large', `At most ${LARGEST_FILE.words}`, {
      max: LARGEST_FILE.words,
    });
}
