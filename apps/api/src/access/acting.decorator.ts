import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isId } from '#lib/kernel';
import { httpErrors, requestOf } from '#platform/http';
import { type AuthorisedRequest, callerOf } from './access.decorators.js';

/** The ids that a handler reads by @Acting(); each has to be in its path. */
export const ACTING_IDS = 'fairground:acting-ids';

/**
 * Who acts, in whose name and where, as the class of the parameter says: `@Acting() acting: ActingAtFair`. An id in the path that
 * cannot be one is answered as not found. Only for handlers that are not public.
 */
export const Acting =
  (): ParameterDecorator =>
  (target, handler, index): void => {
    // Nest reads the class of a body in the same way.
    const kinds = Reflect.getMetadata('design:paramtypes', target, handler!) as { ids?: readonly string[] }[];
    const ids = kinds[index]?.ids;
    if (!ids) throw new Error(`${String(handler)}: @Acting() is of a class such as ActingAtFair`);
    Reflect.defineMetadata(ACTING_IDS, ids, (target as Record<string | symbol, object>)[handler!]!);
    ByPath(ids)(target, handler, index);
  };

const ByPath = createParamDecorator((ids: readonly string[], context: ExecutionContext) => {
  const request = requestOf(context) as AuthorisedRequest;
  const params = request.params as Record<string, string>;
  const named = ids.map((id) => [id, idOf(params[id])]);
  return { ...Object.fromEntries(named), actorId: callerOf(request).accountId };
});

function idOf(value = ''): string {
  if (!isId(value)) throw httpErrors.notFound();
  return value;
}
