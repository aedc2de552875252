import type { TwoTenants, World } from './world.js';
import type { Role } from './callers.js';
import type { Operation } from '../../support/api/contract.js';
import { bodyFor, type Ids, idNamed, neededQuery, urlOf, withQuery } from '../../support/api/own-request.js';
import { idPathsIn } from '../../support/api/sample.js';

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

/** The ids as a role of the world would use them: the buyer's organisation is another than the exhibitor's. */
export const idsAs = (world: World, role: Role): Ids =>
  role === 'buyer' ? { ...world.ids, organisationId: world.people.buyerOrganisationId } : world.ids;

/** Who most likely reaches the handler: the organiser's owner, or the side of the matchmaking that the route is for. */
export function roleFor({ path }: Operation): Role {
  if (/\/(administration\/|organisers$)/.test(path)) return 'administrator';
  if (path.includes('/organisers/')) return 'owner';
  return /needs|matches|participants|meetings/.test(path) ? 'buyer' : 'manager';
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
