import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { Actor, ActorQuery, partyOf, Sessions } from '#lib/identity';
import { isId } from '#lib/kernel';
import { httpErrors, requestOf } from '#platform/http';
import { ACCESS, type Access, type AuthorisedRequest } from './access.decorators.js';
import { ensureTakenType, TAKES_PLAIN_FORMS } from './body-types.js';
import { SessionCookie } from './session-cookie.js';

/** Finds the caller and lets through only what the handler's access allows. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorQuery,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access)
      throw new Error(`No access declared on ${context.getClass().name}.${context.getHandler().name}`);
    const request = requestOf(context) as AuthorisedRequest;
    if (!this.reflector.get<true | undefined>(TAKES_PLAIN_FORMS, context.getHandler()))
      ensureTakenType(request.headers['content-type']);
    // What a person may see stays in no cache; pages for everybody say themselves how long they hold.
    if (access.kind !== 'public' || request.method !== 'GET')
      void context.switchToHttp().getResponse<FastifyReply>().header('Cache-Control', 'no-store');
    const token = this.cookie.read(request);
    request.actor = token ? await this.actors.byToken(token) : null;
    if (request.actor?.session) await this.sessions.noteUse(request.actor.session);
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
