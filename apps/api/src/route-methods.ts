import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem, httpErrors } from '#platform/http';
import { isOpenToAll, OPEN_HEADERS } from './access/open-to-all.js';

const API = '/api/v1/';
/** The pages of the web app: an address of the API ends there when it takes no GET. */
const PAGES = '/*';

/**
 * Answers a method that an address of the API does not take with 405 and those that it takes, and OPTIONS with the same list
 * (RFC 9110, 9.3.7 and 15.5.6). An address that nobody has stays a 404.
 */
export function refuseOtherMethods(server: FastifyInstance): void {
  const routes = new RouteMethods();
  server.addHook('onRoute', ({ method, url, config }) =>
    routes.add([method].flat(), { url, isOpen: isOpenToAll(config) }),
  );
  server.addHook('onRequest', (request, reply, done) => {
    const methods = isAtHome(request) ? [] : routes.of(request.url);
    if (methods.length === 0) return done();
    if (routes.isOpen(request.url)) void reply.headers(OPEN_HEADERS);
    return answer(request, reply, methods);
  });
}

const isAtHome = ({ is404, routeOptions }: FastifyRequest): boolean => !is404 && routeOptions.url !== PAGES;

function answer(request: FastifyRequest, reply: FastifyReply, methods: string[]): void {
  void reply.header('allow', [...methods, 'OPTIONS'].join(', '));
  if (request.method === 'OPTIONS') void reply.code(204).send();
  else answerProblem(request, reply, httpErrors.methodNotAllowed({ methods: methods.join(', ') }));
}

/** Which methods the addresses of the API take. */
export class RouteMethods {
  private readonly byPattern = new Map<string, { parts: string[]; methods: Set<string>; isOpen: boolean }>();

  /** `url` as routes are declared: "/api/v1/fairs/:fairId". */
  add(methods: readonly string[], { url, isOpen }: { url: string; isOpen: boolean }): void {
    if (!url.startsWith(API)) return;
    const known = this.byPattern.get(url);
    const all = new Set([...(known?.methods ?? []), ...methods]);
    const stays = isOpen || known?.isOpen === true;
    this.byPattern.set(url, { parts: url.split('/'), methods: all, isOpen: stays });
  }

  /** Of an address as it was asked for; none where nothing stands. */
  of(address: string): string[] {
    return [...new Set(this.fitting(address).flatMap(({ methods }) => [...methods]))].sort();
  }

  /** Whether everybody may read what stands there, from whichever site. */
  isOpen(address: string): boolean {
    return this.fitting(address).some(({ isOpen }) => isOpen);
  }

  private fitting(address: string) {
    const path = address.split('?', 1)[0]!;
    if (!path.startsWith(API)) return [];
    const parts = path.split('/');
    return [...this.byPattern.values()].filter((known) => fits(known.parts, parts));
  }
}

const fits = (pattern: readonly string[], parts: readonly string[]): boolean =>
  pattern.length === parts.length &&
  pattern.every((part, at) => (part.startsWith(':') ? parts[at] !== '' : part === parts[at]));
