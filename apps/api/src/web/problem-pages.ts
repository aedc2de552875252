import type { FastifyInstance } from 'fastify';
import { definedErrors } from '#lib/kernel';
import { languageOf } from '#platform/http';
import { problemPage } from './problem-page.js';

/** Serves what the `type` of every problem+json answer names: a page about that problem, in the language of its reader. */
export function serveProblemPages(server: FastifyInstance): void {
  const errors = definedErrors();
  server.get<{ Params: { code: string } }>('/problems/:code', (request, reply) => {
    const { code } = request.params;
    const entry = errors.get(code);
    if (!entry) return reply.callNotFound();
    const language = languageOf(request);
    return reply
      .header('Vary', 'Accept-Language')
      .header('Content-Language', language)
      .type('text/html; charset=utf-8')
      .send(problemPage(code, entry, language));
  });
}
