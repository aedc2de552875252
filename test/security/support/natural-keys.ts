import type { TestApp } from '../../support/app.js';
import type { Operation, Schema } from '../../support/api/contract.js';
import { bodyFor, type Ids, neededQuery, urlOf, withQuery } from '../../support/api/own-request.js';
import type { TestAnswer } from '../../support/test-client.js';
import type { TwoTenants } from './world.js';

/** Names under which people are known outside the installation, and a value of each that nobody has. */
const NOBODYS: Record<string, string> = {
  email: 'nobody-has-this@example.vn',
  slug: 'nobody-has-this',
  taxCode: '6001762389',
  number: 'N-998',
  phone: '0290 3999 999',
  replyTo: 'nobody-answers-here@example.vn',
  q: 'nobodyhasthis',
};
export const KEYS = Object.keys(NOBODYS);

/** The values of these names in the rows of the foreign tenant. */
export async function foreignValues(app: TestApp, { foreign, foreignIds }: TwoTenants) {
  const found = new Map<string, Set<string>>(KEYS.map((key) => [key, new Set<string>()]));
  for (const { target } of app.database.manager.dataSource.entityMetadatas)
    for (const row of await app.database.manager.find(target)) {
      const values = row as Record<string, unknown>;
      if (!foreignIds.has(String(values['id']))) continue;
      for (const key of KEYS)
        if (typeof values[key] === 'string' && values[key]) found.get(key)!.add(values[key]);
    }
  found.get('q')!.add(foreign.marker);
  return new Map([...found].map(([key, values]) => [key, [...values].slice(0, 3)]));
}

export interface KeyRequest {
  /** "Contacts_create body email". */
  label: string;
  /** The request with this value under that name. */
  with(value: string): { url: string; body?: unknown; headers?: Record<string, string> };
  key: string;
}

/** Every place of an operation where such a name can be given. */
export function keyRequests(operation: Operation, ids: Ids): KeyRequest[] {
  const inBody = keyPathsIn(operation.body ?? {}).map((path) => ({
    label: `${operation.id} body ${path.join('.')}`,
    key: path.at(-1)!,
    with: (value: string) => {
      const { body, headers } = bodyFor(operation, ids);
      put(body, path, value);
      return {
        url: withQuery(urlOf(operation, ids), neededQuery(operation, ids)),
        body,
        ...(headers && { headers }),
      };
    },
  }));
  const inQuery = operation.query
    .filter(({ name }) => KEYS.includes(name))
    .map(({ name }) => ({
      label: `${operation.id} query ${name}`,
      key: name,
      with: (value: string) => ({
        url: withQuery(urlOf(operation, ids), { ...neededQuery(operation, ids), [name]: value }),
        ...bodyFor(operation, ids),
      }),
    }));
  return [...inBody, ...inQuery];
}

function keyPathsIn(schema: Schema): string[][] {
  if (schema.items) return keyPathsIn(schema.items);
  return Object.entries(schema.properties ?? {}).flatMap(([property, one]) =>
    KEYS.includes(property) ? [[property]] : keyPathsIn(one).map((path) => [property, ...path]),
  );
}

function put(body: unknown, [property, ...rest]: string[], value: string): void {
  const holders = Array.isArray(body) ? (body as object[]) : [body as object];
  for (const holder of holders) {
    const values = holder as Record<string, unknown>;
    if (rest.length === 0) values[property!] = value;
    else put(values[property!], rest, value);
  }
}

export const nobodys = (key: string) => NOBODYS[key]!;

/** What the caller learns of an answer besides its texts: the same for what somebody else has and what nobody has. */
export const gistOf = ({ status, body }: TestAnswer<{ code?: string } | undefined>) =>
  `${status} ${body?.code ?? ''}`.trim();

/** The answer without what was sent: an echo tells nothing. */
export function withoutEcho(answer: TestAnswer, sent: string): TestAnswer {
  const text = answer.bytes.toString('utf8').replaceAll(new RegExp(escaped(sent), 'gi'), '');
  return { ...answer, bytes: Buffer.from(text) };
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
