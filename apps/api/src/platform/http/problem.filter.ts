import { ArgumentsHost, Catch, HttpException, type ExceptionFilter } from '@nestjs/common';
import { Refusal } from '@throughcare/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { Logger } from '../logging/logger';
import { currentContext } from '../request-context';
import { BODY_LIMIT_BYTES } from './body-limit';
import { InvalidInput } from './invalid-input';
import { NotFound } from './not-found';
import { StaleRevision } from './stale-revision';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly [extra: string]: unknown;
}

/** Every no the API says, in one form (RFC 9457 problem details). Nothing of the database or the stack goes out. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemFor(error);
    const requestId = currentContext()?.requestId ?? request.id;
    if (problem.status >= 500) {
      this.logger.error(
        { requestId, route: request.routeOptions?.url, error: describe(error) },
        'request failed',
      );
    }
    if (reply.sent) return;
    if (typeof problem['retryAfterSeconds'] === 'number')
      void reply.header('retry-after', problem['retryAfterSeconds']);
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(
        JSON.stringify({ type: `urn:throughcare:problem:${problem.code}`, ...problem, requestId }),
      );
  }
}

export function problemFor(error: unknown): Problem {
  if (error instanceof Refusal) {
    return { status: 409, code: error.code, title: 'The rule says no', facts: error.facts };
  }
  if (error instanceof InvalidInput) {
    return {
      status: 400,
      code: 'request.invalid',
      title: 'Some of what was sent cannot be accepted',
      errors: error.problems,
    };
  }
  if (error instanceof NotFound) return { status: 404, code: 'not-found', title: 'Not found' };
  if (error instanceof StaleRevision) {
    return {
      status: 409,
      code: 'stale-revision',
      title: 'Someone else changed this since you opened it',
      current: error.current,
      yours: error.yours,
    };
  }
  if (error instanceof HttpException) return fromHttpException(error);
  if (error instanceof QueryFailedError) return fromDatabase(error);
  const status = statusOf(error);
  if (status)
    return {
      status,
      code: CODES_BY_STATUS[status] ?? 'request.refused',
      title: 'The request was refused',
      ...limitOf(status),
    };
  return { status: 500, code: 'unexpected', title: 'Something went wrong here' };
}

const CODES_BY_STATUS: Readonly<Record<number, string>> = {
  400: 'request.invalid',
  401: 'session.required',
  403: 'permission.missing',
  404: 'not-found',
  405: 'method.not-allowed',
  413: 'request.too-large',
  415: 'request.unsupported-type',
  429: 'request.too-many',
};

function fromHttpException(error: HttpException): Problem {
  const body = error.getResponse();
  const extra = typeof body === 'object' && 'code' in body ? (body as Record<string, unknown>) : {};
  const status = error.getStatus();
  return {
    status,
    code: CODES_BY_STATUS[status] ?? 'request.refused',
    title: error.message,
    ...limitOf(status),
    ...extra,
  };
}

/** Whoever sent too much is told how much is possible. */
function limitOf(status: number): object {
  return status === 413 ? { facts: { limitBytes: BODY_LIMIT_BYTES } } : {};
}

/** Constraints that repeat a rule in the database; a race that only the database sees still gets a clear answer. */
function fromDatabase(error: QueryFailedError): Problem {
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  const conflict: Readonly<Record<string, string>> = {
    '23505': 'record.already-exists',
    '23P01': 'record.overlaps',
    '23503': 'record.reference-unknown',
    '23514': 'record.not-allowed',
    '40001': 'record.changed-meanwhile',
    '40P01': 'record.changed-meanwhile',
  };
  const known = code ? conflict[code] : undefined;
  if (known)
    return {
      status: 409,
      code: known,
      title: 'The database refused the change',
      facts: { constraint },
    };
  if (code === '22P02' || code === '22007' || code === '22008') {
    return { status: 400, code: 'request.invalid', title: 'A value has the wrong form' };
  }
  return { status: 500, code: 'unexpected', title: 'Something went wrong here' };
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  const status = (error as { statusCode: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

/** For the log: what failed and where, without the values that were in the statement. */
function describe(error: unknown): Record<string, unknown> {
  if (error instanceof QueryFailedError) {
    const driver = error.driverError as {
      code?: string;
      constraint?: string;
      message?: string;
      position?: string;
    };
    return {
      kind: 'database',
      code: driver.code,
      constraint: driver.constraint,
      message: driver.message,
      stack: error.stack,
    };
  }
  if (error instanceof Error)
    return { kind: error.name, message: error.message, stack: error.stack };
  return { kind: typeof error };
}
