import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpConfig } from '#config';
import { SESSION_LENGTH } from '#lib/identity';

/** The cookie that carries a session: `__Host-` and Secure on https, plain on http (a laptop's localhost). */
@Injectable()
export class SessionCookie {
  private readonly name: string;

  constructor(private readonly config: HttpConfig) {
    this.name = config.secure ? '__Host-session' : 'session';
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, { ...this.attributes, maxAge: SESSION_LENGTH / 1000 });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes);
  }

  private get attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.secure } as const;
  }
}
