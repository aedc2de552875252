import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem, httpErrors } from '#platform/http';

const API = '/api/v1/';
/** The pages of the web app: an address of the API ends there when it takes no GET. */
const PAGES = '/*';

/**
 * Answers a method that an address of the API does not take with 405 and those that it takes, and OPTIONS with the same list
 * (RFC 9110, 9.3.7 and 15.5.6). An address that nobody has stays a 404.
 */
export function refuseOtherMethods(server: FastifyInstance): void {
  const routes = new RouteMethods();
  server.addHook('onRoute', ({ method, url }) => routes.add([method].flat(), url));
  server.addHook('onRequest', (request, reply, done) => {
    const methods = isAtHome(request) ? [] : routes.of(request.url);
    if (methods.length === 0) done();
    else answer(request, reply, methods);
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
  private readonly byPattern = new Map<string, Set<string>>();

  /** `url` as routes are declared: "/api/v1/fairs/:fairId". */
  add(methods: readonly string[], url: string): void {
    if (!url.startsWith(API)) return;
    const known = this.byPattern.get(url) ?? new Set();
    this.byPattern.set(url, new Set([...known, ...methods]));
  }

  /** Of an address as it was asked for; none where nothing stands. */
  of(address: string): string[] {
    const path = address.split('?', 1)[0]!;
    if (!path.startsWith(API)) return [];
    const parts = path.split('/');
    const all = [...this.byPattern].filter(([pattern]) => fits(pattern.split('/'), parts));
    return [...new Set(all.flatMap(([, methods]) => [...methods]))].sort();
  }
}

const fits = (pattern: readonly string[], parts: readonly string[]): boolean =>
  pattern.length === parts.length &&
  pattern.every((part, at) => (part.startsWith(':') ? parts[at] !== '' : part === parts[at]));
