import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from '../../../apps/api/src/openapi.js';
import type { TestApp } from '../app.js';
import { projectRoot } from '../project-root.js';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The parts of JSON Schema that the document uses. */
export interface Schema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  pattern?: string;
  nullable?: boolean;
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
}

export interface Operation {
  id: string;
  method: Method;
  /** "/api/v1/organisers/{organiserId}/fairs" */
  path: string;
  pathParameters: string[];
  query: { name: string; required: boolean; schema: Schema }[];
  /** The JSON body's schema with every reference resolved. */
  body: Schema | null;
  takesFile: boolean;
  /** Whether it honours `If-Match`. */
  takesVersion: boolean;
  isPublic: boolean;
}

interface OperationObject {
  operationId?: string;
  security?: unknown[];
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
}
interface Document {
  paths: Record<string, Record<string, OperationObject>>;
  components?: { schemas?: Record<string, Schema> };
}

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete']);

const described = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => ({ path, method: method.toUpperCase() as Method, operation })),
  );

/** The generated document: the only one with every schema, which a compiler plugin of the build writes. */
export function generatedDocument(): Document {
  return JSON.parse(readFileSync(join(projectRoot, 'libs/api-client/openapi.json'), 'utf8')) as Document;
}

function resolved(schema: Schema, document: Document): Schema {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!;
    return resolved(document.components!.schemas![name]!, document);
  }
  if (schema.allOf)
    return schema.allOf.map((part) => resolved(part, document)).reduce((all, one) => ({ ...all, ...one }));
  return {
    ...schema,
    ...(schema.items && { items: resolved(schema.items, document) }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, one]) => [name, resolved(one, document)]),
      ),
    }),
  };
}

/** Every operation that the generated document describes. */
export function documentedOperations(): Operation[] {
  const document = generatedDocument();
  return readOperations(document, document);
}

/** Every operation of the running application, with the schemas of the generated document. */
export function operationsOf(app: TestApp): Operation[] {
  return readOperations(openApiDocument(app.nest) as unknown as Document, generatedDocument());
}

function readOperations(running: Document, document: Document): Operation[] {
  const schemas = new Map(described(document).map((one) => [one.operation.operationId, one.operation]));
  return described(running).map(({ path, method, operation }) => {
    const id = operation.operationId!;
    const generated = schemas.get(id) ?? operation;
    const content = generated.requestBody?.content ?? {};
    const json = content['application/json']?.schema;
    return {
      id,
      method,
      path,
      pathParameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
      query: (generated.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, required = false, schema }) => ({
          name,
          required,
          schema: resolved(schema ?? {}, document),
        })),
      body: json ? resolved(json, document) : null,
      takesFile: 'multipart/form-data' in content,
      takesVersion: (operation.parameters ?? []).some(({ name }) => name === 'If-Match'),
      isPublic: !operation.security?.length,
    };
  });
}

/** Operation ids that only one of the two documents has: the generated one is stale when there are any. */
export function staleOperations(app: TestApp): string[] {
  const generated = new Set(described(generatedDocument()).map(({ operation }) => operation.operationId!));
  const running = new Set(operationsOf(app).map(({ id }) => id));
  return [...new Set([...generated, ...running])].filter((id) => !generated.has(id) || !running.has(id));
}
