import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from '#platform/http';
import { headOperations } from './contract/operation-heads.js';
import { listPathParameters } from './contract/path-parameters.js';
import { describeProblems } from './contract/problem-answers.js';
import { describeRequestRules } from './contract/request-rules.js';
import { tightenSchemas } from './contract/strict-schemas.js';

/** The document of all routes under /api/v1; operation ids are "<controller>_<handler>" without the suffix. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description =
    'Plan a festival with its trade fair: booths, business matchmaking, invitations, follow-up.';
  const config = new DocumentBuilder()
    .setTitle('Fairground')
    .setDescription(description)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'The installation that serves this document')
    .addCookieAuth('session')
    .build();
  describeRequestRules();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, handler) => `${controller.replace(/Controller$/, '')}_${handler}`,
    extraModels: [Problem],
  });
  listPathParameters(document);
  headOperations(document);
  describeProblems(document);
  tightenSchemas(document);
  return document;
}
