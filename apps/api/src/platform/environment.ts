import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';

/** Settings of one running API, read once at start. Nothing else reads process.env. */
export interface Environment {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  /** A key object: verifying with a string secret costs fifty times as much (jsonwebtoken makes a key each time). */
  readonly tokenKey: KeyObject;
  readonly logLevel: LogLevel;
  /** Folder of the built web application; absent when the API runs alone. */
  readonly webFolder?: string;
  /** True when the address people use is https: cookies are then marked Secure. */
  readonly secureCookies: boolean;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Nest's token for injecting the environment. */
export const ENVIRONMENT = Symbol('Environment');

/** A setting that is wrong, said in one sentence that tells what to do. */
export class ConfigurationProblem extends Error {
  override readonly name = 'ConfigurationProblem';
}

type Variables = Readonly<Record<string, string | undefined>>;

export function readEnvironment(variables: Variables): Environment {
  const production = variables['NODE_ENV'] === 'production';
  return {
    production,
    port: wholeNumber(variables, 'PORT', 3000, 1, 65_535),
    host: variables['HOST'] ?? '127.0.0.1',
    databaseUrl: databaseUrl(variables),
    databasePoolSize: wholeNumber(variables, 'DATABASE_POOL_SIZE', 16, 1, 200),
    tokenKey: tokenKey(variables, production),
    logLevel: logLevel(variables),
    webFolder: variables['WEB_FOLDER'],
    secureCookies:
      variables['SECURE_COOKIES'] === undefined
        ? production
        : variables['SECURE_COOKIES'] === 'true',
  };
}

function databaseUrl(variables: Variables): string {
  const url = variables['DATABASE_URL'];
  if (!url) {
    throw new ConfigurationProblem(
      'DATABASE_URL is not set: start with `npm start`, which brings its own PostgreSQL, or set it to postgres://user:password@host:5432/database.',
    );
  }
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new ConfigurationProblem('DATABASE_URL must begin with postgres:// or postgresql://.');
  }
  return url;
}

function tokenKey(variables: Variables, production: boolean): KeyObject {
  const secret = variables['TOKEN_SECRET'];
  if (secret === undefined || secret === '') {
    if (production) {
      throw new ConfigurationProblem(
        'TOKEN_SECRET is not set: in production set it to at least 32 random characters, the same for every API process.',
      );
    }
    return createSecretKey(randomBytes(48));
  }
  if (secret.length < 32) {
    throw new ConfigurationProblem('TOKEN_SECRET is too short: use at least 32 random characters.');
  }
  return createSecretKey(Buffer.from(secret, 'utf8'));
}

function logLevel(variables: Variables): LogLevel {
  const level = variables['LOG_LEVEL'] ?? 'info';
  const known = LOG_LEVELS.find((name) => name === level);
  if (!known)
    throw new ConfigurationProblem(`LOG_LEVEL is "${level}": use one of ${LOG_LEVELS.join(', ')}.`);
  return known;
}

function wholeNumber(
  variables: Variables,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = variables[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ConfigurationProblem(
      `${name} is "${text}": set it to a whole number from ${least} to ${most}.`,
    );
  }
  return value;
}
