import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The contract, from the same classes the validator enforces; `npm run contract` writes it to contracts/openapi.json. */
export function contractDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Throughcare API')
    .setDescription(
      'Risk and needs assessment and case management, from reception to reintegration. Errors are problem+json (RFC 9457).',
    )
    .setVersion('1')
    .addServer('/api')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, config, {
    ignoreGlobalPrefix: true,
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

/** `/api/openapi.json`, and a page to browse it at `/api/docs`. */
export function serveContract(app: NestFastifyApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
