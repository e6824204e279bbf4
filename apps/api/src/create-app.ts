import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppModule } from './app.module';
import { contractDocument, serveContract } from './contract-document';
import type { Environment } from './platform/environment';
import { BODY_LIMIT_BYTES } from './platform/http/body-limit';
import { makeCreationsHappenOnce } from './platform/http/creations-happen-once';
import { JsonTextAdapter } from './platform/http/json-text-adapter';
import { Logger } from './platform/logging/logger';
import { runInContext, type RequestContext } from './platform/request-context';

/** What the API answers is data: it opens nothing, is framed by nothing and is shown as nothing else. */
const ANSWER_HEADERS: Readonly<Record<string, string>> = {
  // Records are never kept by a cache on the way.
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** An answer of the API; its browsable contract is a page. */
const isAnswer = (url: string): boolean => url.startsWith('/api/') && !url.startsWith('/api/docs');

/** The whole application, not yet listening; `main` and the tests both start here. */
export async function createApp(environment: Environment): Promise<NestFastifyApplication> {
  const adapter = new JsonTextAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => randomUUID(),
    trustProxy: environment.production,
    rewriteUrl: (request: IncomingMessage) =>
      isPageOfTheWeb(environment, request.method, request.url ?? '/')
        ? '/index.html'
        : (request.url ?? '/'),
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(environment),
    adapter,
    {
      logger: false,
      abortOnError: false,
    },
  );
  const logger = app.get(Logger);
  app.useLogger(logger);
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  makeCreationsHappenOnce(app);
  followRequests(fastify, logger);
  await registerPlugins(fastify, environment);
  serveContract(app, contractDocument(app));
  if (environment.webFolder) await serveWeb(fastify, environment.webFolder);
  await app.init();
  return app;
}

const FOLLOWED = Symbol('followed');

/** A request with what belongs to it, kept on itself: a table beside would have to be swept for every one that is gone. */
interface Followed {
  [FOLLOWED]: { readonly context: RequestContext; readonly startedAt: number } | null;
}

/** Gives every request its context and one log line: route, status, time, statements; never its URL, which may name a person. */
function followRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.decorateRequest(FOLLOWED, null);
  const followedOf = (request: FastifyRequest) => (request as unknown as Followed)[FOLLOWED];
  fastify.addHook('onRequest', (request, reply, done) => {
    const context: RequestContext = { requestId: request.id, statements: 0 };
    (request as unknown as Followed)[FOLLOWED] = { context, startedAt: performance.now() };
    void reply.header('x-request-id', request.id);
    runInContext(context, done);
  });
  // Reading the body leaves the context of the first hook; it is entered again before validation.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const followed = request.body === undefined ? null : followedOf(request);
    if (followed) runInContext(followed.context, done);
    else done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const followed = followedOf(request);
    if (followed && logger.isLevelEnabled('info') && request.url.startsWith('/api')) {
      const { context, startedAt } = followed;
      logger.info(
        {
          requestId: context.requestId,
          method: request.method,
          route: request.routeOptions.url,
          status: reply.statusCode,
          ms: performance.now() - startedAt,
          statements: context.statements,
        },
        'request',
      );
    }
    done();
  });
}

async function registerPlugins(fastify: FastifyInstance, environment: Environment): Promise<void> {
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyMultipart, { limits: { fileSize: 200 * 1024 * 1024, files: 1 } });
  await fastify.register(fastifyHelmet, {
    global: false,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        connectSrc: ["'self'"],
        upgradeInsecureRequests: environment.secureCookies ? [] : null,
      },
    },
    strictTransportSecurity: environment.secureCookies,
  });
  const policy = environment.secureCookies
    ? { ...ANSWER_HEADERS, 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : ANSWER_HEADERS;
  fastify.addHook('onRequest', function guardAnswer(request, reply, done) {
    if (isAnswer(request.url)) void reply.headers(policy);
    else reply.helmet();
    done();
  });
  // Reads of records are small JSON and answered as they are; the web's own files come compressed from the build.
  await fastify.register(fastifyCompress, { global: false });
  await fastify.register(fastifyRateLimit, {
    global: false,
    hook: 'preHandler',
    errorResponseBuilder: (_request, context) => ({
      statusCode: 429,
      code: 'request.too-many',
      message: 'Too many tries',
      retryAfterSeconds: Math.ceil(context.ttl / 1000),
    }),
  });
  const signInLimit = fastify.rateLimit({ max: 30, timeWindow: '1 minute' });
  fastify.addHook('preHandler', function limitSignIns(this: FastifyInstance, request, reply, done) {
    if (environment.production && request.method === 'POST' && request.url === '/api/sessions')
      signInLimit.call(this, request, reply).then(() => done(), done);
    else done();
  });
}

/** Any address of the web application is answered with its one page; the router in it does the rest. */
function isPageOfTheWeb(
  environment: Environment,
  method: string | undefined,
  url: string,
): boolean {
  if (!environment.webFolder || url.startsWith('/api/')) return false;
  if (method !== 'GET' && method !== 'HEAD') return false;
  const path = url.split('?')[0] ?? '/';
  return !path.slice(path.lastIndexOf('/')).includes('.');
}

/** The built web application: hashed files for ever, the page itself always fresh, any other path is the page's own. */
async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    wildcard: true,
    index: ['index.html'],
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${'/'}assets${'/'}`);
      reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
