import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Actor, Sessions, SignIns } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import { type FairRequest, Language } from '#platform/http';
import { Caller, Public, SignedIn } from '../../access/access.decorators.js';
import { BrowserCookie } from '../../access/browser-cookie.js';
import { SessionCookie } from '../../access/session-cookie.js';
import { SessionPresenter } from './session.presenter.js';
import { SessionResponse } from './session.response.js';
import { SignInRequest } from './sign-in.request.js';

@ApiTags('identity')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly signIns: SignIns,
    private readonly cookie: SessionCookie,
    private readonly browser: BrowserCookie,
    private readonly presenter: SessionPresenter,
  ) {}

  /** Signs in: sets the cookie of a new session; the browser's earlier one ends. */
  @Post()
  @HttpCode(204)
  @Public()
  @ApiUnauthorizedResponse()
  async signIn(
    @Body() body: SignInRequest,
    @Req() request: FairRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const userAgent = request.headers['user-agent'];
    const browserMark = this.browser.read(request);
    const signedIn = await this.signIns.signIn({ ...body, ip: request.ip, userAgent, browserMark });
    await this.cookie.enter(request, reply, signedIn.sessionToken);
    this.browser.set(reply, signedIn.browserMark);
  }

  /** Who is signed in, and their organisers and organisations. */
  @Get()
  @SignedIn()
  current(@Caller() actor: Actor, @Language() language: UiLanguage): Promise<SessionResponse> {
    return this.presenter.present(actor, language);
  }

  /** Signs out: the session ends on the server too. */
  @Delete()
  @HttpCode(204)
  @Public()
  async signOut(@Req() request: FairRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.sessions.end(token);
    this.cookie.clear(reply);
  }
}
