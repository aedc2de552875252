import type { TwoTenants, World } from './world.js';
import type { Role } from './callers.js';
import { fileForm, PICTURE, SHEET } from './file-form.js';
import { idPathsIn, sampleBody, sampleOf } from './sample.js';
import type { Operation } from './contract.js';

export interface ForeignRequest {
  operation: Operation;
  role: Role;
  /** What of it is foreign: "path fairId", "path all", "body stageIds", "query actorId". */
  variant: string;
  url: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** The foreign ids that were sent, and so may be repeated in the answer. */
  sent: Set<string>;
}

type Ids = Record<string, string>;

/** The ids as a role of the world would use them: the buyer's organisation is another than the exhibitor's. */
export const idsAs = (world: World, role: Role): Ids =>
  role === 'buyer' ? { ...world.ids, organisationId: world.people.buyerOrganisationId } : world.ids;

/** The id under this name; says what to add to the worlds when they have none. */
export function idNamed(ids: Ids, name: string): string {
  const id = ids[name];
  if (!id)
    throw new Error(
      `No id is known for "${name}": make such a row in test/security/world and put its id there`,
    );
  return id;
}

/**
 * The operation's address with every parameter filled. Where a name alone would be unclear, the worlds know an id by a part of the
 * path before it too: "fairs/slug", "organisations/memberId".
 */
export const urlOf = ({ path }: Operation, ids: Ids) =>
  path.replace(/\{(\w+)\}/g, (_, name: string, at: number) =>
    encodeURIComponent(clearestId(path.slice(0, at), name, ids) ?? idNamed(ids, name)),
  );

const clearestId = (before: string, name: string, ids: Ids): string | undefined => {
  const parts = before.split('/').reverse();
  return parts.map((part) => ids[`${part}/${name}`]).find((id) => id !== undefined);
};

const withQuery = (url: string, query: Record<string, string>) =>
  Object.keys(query).length === 0 ? url : `${url}?${new URLSearchParams(query).toString()}`;

/** Query values without which the operation is refused. */
const neededQuery = ({ query }: Operation, ids: Ids): Record<string, string> =>
  Object.fromEntries(
    query
      .filter(({ required }) => required)
      .map(({ name, schema }) => [
        name,
        String(sampleOf(schema, name, { idFor: (one) => idNamed(ids, one) })),
      ]),
  );

/** A valid request of the caller about its own things. */
export const ownRequest = (operation: Operation, ids: Ids) => ({
  url: withQuery(urlOf(operation, ids), neededQuery(operation, ids)),
  ...bodyFor(operation, ids),
});

function bodyFor(operation: Operation, ids: Ids): { body?: unknown; headers?: Record<string, string> } {
  if (operation.takesFile) return fileForm(/import/.test(operation.path) ? SHEET : PICTURE);
  return operation.body ? { body: sampleBody(operation.body, { idFor: (name) => idNamed(ids, name) }) } : {};
}

/** Every way to put foreign ids into a request of this operation: in the path, in the body, in the query. */
export function foreignRequests(operation: Operation, role: Role, worlds: TwoTenants): ForeignRequest[] {
  const own = idsAs(worlds.own, role);
  const foreign = worlds.foreign.ids;
  const make = (variant: string, pathNames: string[], change?: (body: unknown) => void, query = {}) => {
    const pathIds = { ...own, ...foreignPart(foreign, pathNames) };
    const request = bodyFor(operation, own);
    change?.(request.body);
    const url = withQuery(urlOf(operation, pathIds), { ...neededQuery(operation, own), ...query });
    return { operation, role, variant, url, ...request, sent: new Set(Object.values(foreign)) };
  };
  const names = operation.pathParameters;
  const inPath = names.map((name) => make(`path ${name}`, [name]));
  const allOfPath = names.length > 1 ? [make('path all', names)] : [];
  const inBody = idPathsIn(operation.body ?? {}).map((path) =>
    make(`body ${path.join('.')}`, [], (body) => putForeign(body, path, foreign)),
  );
  const inQuery = operation.query
    .filter(({ schema }) => schema.format === 'uuid')
    .map(({ name }) => make(`query ${name}`, [], undefined, { [name]: foreignIdFor(foreign, name) }));
  return [...inPath, ...allOfPath, ...inBody, ...inQuery];
}

const foreignPart = (foreign: Ids, names: string[]): Ids =>
  Object.fromEntries(Object.entries(foreign).filter(([key]) => names.includes(key.split('/').at(-1)!)));

// Filters by whose doing it was, or by what it was about, take the id of anything.
const foreignIdFor = (foreign: Ids, name: string) =>
  idNamed(foreign, name in foreign ? name : name === 'actorId' ? 'accountId' : 'fairId');

function putForeign(body: unknown, path: string[], foreign: Ids): void {
  const [property, ...rest] = path;
  const holder = body as Record<string, unknown>;
  const value = holder[property!];
  if (rest.length > 0) {
    for (const part of Array.isArray(value) ? value : [value]) putForeign(part, rest, foreign);
    return;
  }
  const id = idNamed(foreign, property!.replace(/s$/, ''));
  holder[property!] = Array.isArray(value) ? [id] : id;
}
