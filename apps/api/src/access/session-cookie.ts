import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpConfig } from '#config';
import { SESSION_LENGTH, Sessions } from '#lib/identity';

/** The cookie that carries a session: `__Host-` and Secure on https, plain on http (a laptop's localhost). */
@Injectable()
export class SessionCookie {
  private readonly name: string;

  constructor(
    private readonly config: HttpConfig,
    private readonly sessions: Sessions,
  ) {
    this.name = config.secure ? '__Host-session' : 'session';
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  private set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, { ...this.attributes, maxAge: SESSION_LENGTH / 1000 });
  }

  /** Signs the browser in with a new session and ends its earlier one; null: it stays signed in as it is. */
  async enter(request: FastifyRequest, reply: FastifyReply, token: string | null): Promise<void> {
    if (token === null) return;
    const earlier = this.read(request);
    if (earlier) await this.sessions.end(earlier);
    this.set(reply, token);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes);
  }

  private get attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.secure } as const;
  }
}
