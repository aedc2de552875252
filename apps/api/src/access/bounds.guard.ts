import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { httpErrors, requestOf } from '#platform/http';
import { brokenBound, QUERY_PARAMETERS, REQUEST_BOUNDS } from './request-bounds.js';

const CARRIES = 'fairground:carries';

/** A handler whose body may hold more values than others: so many properties and list elements together. */
export const Carries = (values: number): MethodDecorator => SetMetadata(CARRIES, values) as MethodDecorator;

/** The number of values that a handler's body may hold. */
export const carriedBy = (reflector: Reflector, handler: () => unknown): number =>
  reflector.get<number | undefined>(CARRIES, handler) ?? REQUEST_BOUNDS.values;

/** Refuses what is too large to be read in one go before anything reads it. */
@Injectable()
export class BoundsGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): true {
    const { body, query } = requestOf(context);
    const values = carriedBy(this.reflector, context.getHandler() as () => unknown);
    ensureWithin(body, values);
    ensureWithin(query, QUERY_PARAMETERS);
    return true;
  }
}

function ensureWithin(carried: unknown, values: number): void {
  const bounds = { ...REQUEST_BOUNDS, values, properties: Math.min(REQUEST_BOUNDS.properties, values) };
  const broken = brokenBound(carried, bounds);
  if (broken === 'levels') throw httpErrors.tooDeep({ max: bounds.levels });
  if (broken) throw httpErrors.tooManyValues({ max: bounds[broken] });
}
