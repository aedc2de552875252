import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Actor, ActorQuery, partyOf } from '#lib/identity';
import { isId } from '#lib/kernel';
import { httpErrors, requestOf } from '#platform/http';
import { ACCESS, type Access, type AuthorisedRequest } from './access.decorators.js';
import { SessionCookie } from './session-cookie.js';

/** Finds the caller and lets through only what the handler's access allows. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorQuery,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access)
      throw new Error(`No access declared on ${context.getClass().name}.${context.getHandler().name}`);
    const request = requestOf(context) as AuthorisedRequest;
    const token = this.cookie.read(request);
    request.actor = token ? await this.actors.byToken(token) : null;
    if (request.actor) request.callerId = request.actor.accountId;
    if (access.kind === 'public') return true;
    if (!request.actor) throw httpErrors.signInNeeded();
    if (access.kind === 'administrator' && !request.actor.administrator) throw httpErrors.notFound();
    if (access.kind === 'permission')
      ensurePermitted(access.permission, request.actor, request.params as Record<string, string>);
    return true;
  }
}

/** A party that the caller does not belong to is answered as if it did not exist. */
function ensurePermitted(permission: string, actor: Actor, params: Record<string, string>): void {
  const partyId = params[partyOf(permission) === 'organiser' ? 'organiserId' : 'organisationId'];
  if (!partyId || !isId(partyId) || actor.roleIn(partyId) === null) throw httpErrors.notFound();
  if (!actor.may(permission, partyId)) throw httpErrors.notPermitted();
}
