import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { acceptedUiLanguage, type UiLanguage } from '#lib/kernel';
import type { Tx } from '#platform/database';

/** A request as it passes through the api: who calls (set by the access guard) and its open transaction. */
export interface FairRequest extends FastifyRequest {
  callerId?: string;
  tx?: Tx;
}

export const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FairRequest>();

/** Whose request it is: the account, or for who has none the address. */
export const whoseRequest = ({ callerId, ip }: FairRequest): string => callerId ?? `anonymous ${ip}`;

export const languageOf = (request: FastifyRequest): UiLanguage =>
  acceptedUiLanguage(request.headers['accept-language']);

/** The language that the caller reads. */
export const Language = createParamDecorator((_: unknown, context: ExecutionContext) =>
  languageOf(requestOf(context)),
);

/** The transaction that @Writes() or @Creates() opened for this request. */
export const Transaction = createParamDecorator((_: unknown, context: ExecutionContext): Tx => {
  const { tx } = requestOf(context);
  if (!tx) throw new Error('@Transaction() needs @Writes() or @Creates() on the handler');
  return tx;
});
