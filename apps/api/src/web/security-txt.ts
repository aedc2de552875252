import type { FastifyInstance } from 'fastify';
import type { HttpConfig } from '#config';
import { addTime, type Clock, DAY } from '#lib/kernel';

const PATH = '/.well-known/security.txt';
const VALID_FOR = 180 * DAY;

/** Where to report a weakness of this installation (RFC 9116): SECURITY_CONTACT; without it there is no such file. */
export function serveSecurityTxt(server: FastifyInstance, http: HttpConfig, clock: Clock): void {
  server.get(PATH, (_request, reply) => {
    if (!http.securityContact) return reply.callNotFound();
    const lines = [
      `Contact: ${http.securityContact}`,
      `Expires: ${addTime(clock.now(), VALID_FOR).toISOString()}`,
      'Preferred-Languages: vi, en, fr',
      `Canonical: ${http.publicUrl}${PATH}`,
    ];
    return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
}
