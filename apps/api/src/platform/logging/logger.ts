import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger as Pino } from 'pino';
import type { LogLevel } from '../environment';

/** Never in a log: secrets, tokens, and anything a person or worker wrote. Only ids, routes and counts are logged. */
const NEVER = [
  'password',
  'token',
  '*.password',
  '*.token',
  'authorization',
  '*.authorization',
  'cookie',
  '*.cookie',
];

@Injectable()
export class Logger implements LoggerService {
  private readonly pino: Pino;

  constructor(level: LogLevel = 'info') {
    this.pino = pino({
      level,
      redact: NEVER,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
    });
  }

  isLevelEnabled(level: LogLevel): boolean {
    return this.pino.isLevelEnabled(level);
  }

  info(facts: object, message: string): void {
    this.pino.info(facts, message);
  }

  debug(facts: unknown, message?: unknown): void {
    this.say('debug', facts, message);
  }

  warn(facts: unknown, message?: unknown): void {
    this.say('warn', facts, message);
  }

  error(facts: unknown, message?: unknown): void {
    this.say('error', facts, message);
  }

  verbose(facts: unknown, message?: unknown): void {
    this.say('trace', facts, message);
  }

  /** Nest's own start messages; of no use to an operator. */
  log(facts: unknown, message?: unknown): void {
    this.say('debug', facts, message);
  }

  private say(level: 'trace' | 'debug' | 'warn' | 'error', facts: unknown, message: unknown): void {
    if (typeof facts === 'object' && facts !== null)
      this.pino[level](facts, typeof message === 'string' ? message : undefined);
    else this.pino[level]({ from: message }, String(facts));
  }
}
