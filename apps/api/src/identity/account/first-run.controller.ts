import { Body, Controller, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNotFoundResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FirstAdministrator } from '#lib/identity';
import type { FairRequest } from '#platform/http';
import { Public } from '../../access/access.decorators.js';
import { SessionCookie } from '../../access/session-cookie.js';
import { SignUpRequest } from './account.request.js';
import { FirstRunGuard } from './first-run.guard.js';

/** The first account of an installation, its administrator's. To everybody but who sits at its machine, and afterwards, it does not exist. */
@ApiTags('identity')
@Controller('first-run')
@UseGuards(FirstRunGuard)
@ApiNotFoundResponse()
export class FirstRunController {
  constructor(
    private readonly first: FirstAdministrator,
    private readonly cookie: SessionCookie,
  ) {}

  /** Whether the first account can be opened from here. */
  @Get()
  @HttpCode(204)
  @Public()
  offer(): void {
    // The guard has answered.
  }

  /** Opens the administrator's account and signs in; the address counts as confirmed. */
  @Post()
  @HttpCode(204)
  @Public()
  async open(
    @Body() body: SignUpRequest,
    @Req() request: FairRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = await this.first.open({ ...body, userAgent: request.headers['user-agent'] });
    await this.cookie.enter(request, reply, token);
  }
}
