import { RequestMethod } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/** Puts the idempotency key before every POST, and only there: reads and repeatable changes go without. */
export function makeCreationsHappenOnce(app: NestFastifyApplication): void {
  const once = app.get(IdempotencyInterceptor);
  const scanner = new MetadataScanner();
  for (const { metatype } of app.get(DiscoveryService).getControllers()) {
    const prototype = metatype?.prototype as Record<string, object> | undefined;
    if (!prototype) continue;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name];
      if (!handler || Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.POST)
        continue;
      const others = (Reflect.getMetadata(INTERCEPTORS_METADATA, handler) ?? []) as unknown[];
      const kept = others.filter((one) => !(one instanceof IdempotencyInterceptor));
      Reflect.defineMetadata(INTERCEPTORS_METADATA, [once, ...kept], handler);
    }
  }
}
