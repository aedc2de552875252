import type { World } from '../../security/support/world.js';
import { idsAs, roleFor } from '../../security/support/requests.js';
import { byConsequence } from '../../security/support/order.js';
import type { Role } from '../../security/support/callers.js';
import { documentedOperations, type Operation } from '../api/contract.js';
import { fileForm } from '../api/file-form.js';
import { heaviestBody } from '../api/heaviest.js';
import { heavyFiles } from '../api/heavy-files.js';
import { type Ids, ownRequest } from '../api/own-request.js';
import { oversizedBodies, oversizedQueries } from '../api/oversized.js';

/** One request that is worth measuring. */
export interface HeavyRequest {
  operation: string;
  what: string;
  role: Role;
  method: string;
  url: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
}

const LEGAL = 'the most that is legal';

/** Every operation with the heaviest input that it takes and the heaviest that it refuses; what removes comes last. */
export function heavyRequests(world: World, meetings: Ids): HeavyRequest[] {
  return documentedOperations()
    .sort(byConsequence)
    .flatMap((operation) => [...inWorld(operation, world), ...amongMeetings(operation, meetings)]);
}

function inWorld(operation: Operation, world: World): HeavyRequest[] {
  const role = roleFor(operation);
  const ids = idsAs(world, role);
  const own = ownRequest(operation, ids);
  const shared = { operation: operation.id, role, method: operation.method };
  const address = own.url.split('?')[0]!;
  if (operation.takesFile)
    return heavyFiles(operation).map(({ what, file }) => ({
      ...shared,
      what,
      url: own.url,
      ...fileForm(file),
    }));
  if (operation.method === 'GET')
    return [
      { ...shared, what: LEGAL, url: longestPage(operation, own.url) },
      ...oversizedQueries(operation).map(({ what, query }) => ({
        ...shared,
        what,
        url: `${address}?${query}`,
      })),
    ];
  const bodies = operation.body ? oversizedBodies(operation, own.body as Record<string, unknown>) : [];
  const heaviest = heaviestBody(operation, ids);
  return [
    ...bodies.map(({ what, body }) => ({ ...shared, what, url: own.url, body: body! })),
    { ...shared, what: LEGAL, url: own.url, ...(heaviest && { body: JSON.stringify(heaviest) }) },
  ];
}

/** What the other fair, with its hundreds of meetings and its timetable, can be asked for. */
function amongMeetings(operation: Operation, ids: Ids): HeavyRequest[] {
  const { id, method, path, pathParameters } = operation;
  const isAbout = path.includes('/fairs/') && pathParameters.every((name) => name in ids);
  if (method !== 'GET' || !isAbout || path.includes('/organisations/')) return [];
  const url = longestPage(operation, ownRequest(operation, ids).url);
  return [{ operation: id, role: 'anonymous', method, url, what: 'a fair with hundreds of meetings' }];
}

const longestPage = ({ query }: Operation, url: string) =>
  query.some(({ name }) => name === 'limit') ? `${url}${url.includes('?') ? '&' : '?'}limit=100` : url;
