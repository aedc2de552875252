import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { projectRoot } from '../project-root.js';

interface Answer {
  status: number;
  type: string;
  body: unknown;
}
interface DescribedAnswer {
  $ref?: string;
  content?: Record<string, unknown>;
}
interface DescribedOperation {
  operationId: string;
  responses: Record<string, DescribedAnswer>;
}
interface Route {
  pattern: RegExp;
  /** Parts of the path that stand there word by word, which go before parameters. */
  fixed: string;
  operations: Record<string, DescribedOperation>;
}

const ROOT = 'openapi.json';
let known: { routes: Route[]; ajv: Ajv2020 } | undefined;

/** The generated document; read once a spec file, when something is asked first. */
function contract() {
  if (known) return known;
  const document = JSON.parse(readFileSync(join(projectRoot, 'libs/api-client/openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, DescribedOperation>>;
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, ROOT);
  const routes = Object.entries(document.paths).map(([path, operations]) => ({
    pattern: new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    fixed: path.replaceAll(/[^/{}]+/g, (part, at: number) => (path[at - 1] === '{' ? '1' : '0')),
    operations,
  }));
  known = { routes: routes.sort((a, b) => (a.fixed < b.fixed ? -1 : 1)), ajv };
  return known;
}

/** The operation that a request meets; none for what the document does not know. */
function operationAt(method: string, url: string): DescribedOperation | undefined {
  const [path = ''] = url.split('?');
  const route = contract().routes.find(({ pattern }) => pattern.test(path));
  return route?.operations[(method === 'HEAD' ? 'get' : method).toLowerCase()];
}

/** Throws unless the document lists the answer's status for the operation, and a body that is described so. */
export function ensureDescribed(method: string, url: string, answer: Answer): void {
  const operation = operationAt(method, url);
  if (!operation) return;
  const told = `${operation.operationId} was answered ${answer.status}`;
  const listed = operation.responses[answer.status];
  if (!listed) throw new Error(`${told}, which the API's document does not list`);
  if (answer.status < 400) return;
  const type = answer.type.split(';')[0]!;
  if (type !== 'application/problem+json') throw new Error(`${told} as ${type}`);
  const holds = bodyRule('/components/schemas/Problem');
  if (!holds(answer.body))
    throw new Error(`${told} with another body than described: ${contract().ajv.errorsText(holds.errors)}`);
}

const bodyRule = (pointer: string): ValidateFunction => contract().ajv.getSchema(`${ROOT}#${pointer}`)!;
