import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Actor } from '#lib/identity';
import { type FairRequest, requestOf } from '#platform/http';

export const ACCESS = 'fairground:access';
/** Where an operation of the API's document says the same. */
export const ACCESS_EXTENSION = 'x-access';

/** Who may call a handler. */
export type Access =
  | { kind: 'public' }
  | { kind: 'signed-in' }
  | { kind: 'administrator' }
  | { kind: 'permission'; permission: string };

const access = (value: Access): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, value), ApiExtension(ACCESS_EXTENSION, value));

const withSession = (value: Access): MethodDecorator => applyDecorators(access(value), ApiCookieAuth());

/** Anybody. */
export const Public = (): MethodDecorator => access({ kind: 'public' });

/** Anybody who has signed in. */
export const SignedIn = (): MethodDecorator => withSession({ kind: 'signed-in' });

/** Members of the path's organiser or organisation whose role has the permission; to others the path does not exist. */
export const Permits = (permission: string): MethodDecorator =>
  withSession({ kind: 'permission', permission });

/** Whoever runs the installation. */
export const Administrator = (): MethodDecorator => withSession({ kind: 'administrator' });

export interface AuthorisedRequest extends FairRequest {
  actor?: Actor | null;
}

/** Who calls a handler that is not public. */
export function callerOf({ actor }: AuthorisedRequest): Actor {
  if (!actor) throw new Error('Nobody has signed in on a public handler: use @MaybeCaller()');
  return actor;
}

/** The caller with name, address and memberships; only for handlers that are not public. Where the id is enough, @Acting() has it. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(requestOf(context)),
);

/** The caller of a public handler, when signed in. */
export const MaybeCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null =>
    (requestOf(context) as AuthorisedRequest).actor ?? null,
);
