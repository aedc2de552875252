import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpConfig } from '#config';
import { BROWSER_KNOWN_FOR } from '#lib/identity';

/** The cookie that marks a browser from which somebody has signed in. It opens nothing; see KnownBrowsers. */
@Injectable()
export class BrowserCookie {
  private readonly name: string;

  constructor(private readonly config: HttpConfig) {
    this.name = config.secure ? '__Host-browser' : 'browser';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set(reply: FastifyReply, mark: string): void {
    void reply.setCookie(this.name, mark, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.secure,
      maxAge: BROWSER_KNOWN_FOR / 1000,
    });
  }
}
