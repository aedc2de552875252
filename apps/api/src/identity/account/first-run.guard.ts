import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HttpConfig } from '#config';
import { FirstAdministrator } from '#lib/identity';
import { httpErrors, requestOf } from '#platform/http';
import { isFromThisMachine } from '../../access/this-machine.js';

/** Lets only somebody at the machine of an installation that nobody else reaches open the first account, and nobody once there is one. */
@Injectable()
export class FirstRunGuard implements CanActivate {
  constructor(
    private readonly first: FirstAdministrator,
    private readonly config: HttpConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!(await this.isOpenTo(requestOf(context)))) throw httpErrors.notFound();
    return true;
  }

  async isOpenTo(request: FastifyRequest): Promise<boolean> {
    const { config, first } = this;
    return config.forThisMachineOnly && isFromThisMachine(request, config) && (await first.isMissing());
  }
}
