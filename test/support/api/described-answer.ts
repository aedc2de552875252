import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { projectRoot } from '../project-root.js';

interface Answer {
  status: number;
  type: string;
  /** Undefined where it is no JSON. */
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
  path: string;
  pattern: RegExp;
  /** Which parts of the path are parameters: routes with words in their place go before. */
  order: string;
  operations: Record<string, DescribedOperation>;
}

const ROOT = 'openapi.json';
let known: { routes: Route[]; ajv: Ajv2020 } | undefined;

/** The generated document; read when the first answer comes. */
const contract = () => (known ??= readContract());

function readContract() {
  const document = JSON.parse(readFileSync(join(projectRoot, 'libs/api-client/openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, DescribedOperation>>;
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, ROOT);
  const routes = Object.entries(document.paths).map(([path, operations]) => {
    const parts = path.split('/').map((part) => ({ part, isParameter: part.startsWith('{') }));
    const pattern = parts.map(({ part, isParameter }) =>
      isParameter ? '[^/]+' : part.replaceAll('.', String.raw`\.`),
    );
    const order = parts.map(({ isParameter }) => Number(isParameter)).join('');
    return { path, pattern: new RegExp(`^${pattern.join('/')}$`), order, operations };
  });
  return { routes: routes.toSorted((a, b) => (a.order < b.order ? -1 : 1)), ajv };
}

/** Throws unless the document lists the answer's status for the operation, its type of content, and a body that is such. */
export function ensureDescribed(method: string, url: string, answer: Answer): void {
  const route = contract().routes.find(({ pattern }) => pattern.test(url.split('?')[0]!));
  const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
  const operation = route?.operations[verb];
  if (!route || !operation) return;
  const listed = operation.responses[answer.status];
  const where =
    listed?.$ref?.slice(1) ?? pointerTo('paths', route.path, verb, 'responses', String(answer.status));
  const fault = listed ? faultOf(answer, where) : "which the API's document does not list";
  if (fault) throw new Error(`${operation.operationId} was answered ${answer.status} ${fault}`);
}

function faultOf({ type, body }: Answer, where: string): string | null {
  const { content = {} } = contract().ajv.getSchema(`${ROOT}#${where}`)!.schema as DescribedAnswer;
  const [name = ''] = type.split(';');
  const types = Object.keys(content);
  if (!types.includes(name) && (types.length > 0 || name !== ''))
    return `as "${name}", where the document says "${types.join('" or "')}"`;
  if (body === undefined) return null;
  const holds = contract().ajv.getSchema(`${ROOT}#${where}${pointerTo('content', name, 'schema')}`)!;
  return holds(body) ? null : `with another body than described: ${contract().ajv.errorsText(holds.errors)}`;
}

const pointerTo = (...parts: string[]) =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
