import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { httpErrors, requestOf } from '#platform/http';
import { brokenBound, QUERY_PARAMETERS, REQUEST_BOUNDS } from './request-bounds.js';

const CARRIES = 'fairground:carries';

interface Carried {
  values: number;
  /** The one property that they may stand in. */
  within?: string;
}

/**
 * A handler whose body may hold more values than others: so many properties and list elements together, in the whole body or
 * within one property of it.
 */
export const Carries = (values: number, within?: string): MethodDecorator =>
  SetMetadata(CARRIES, { values, ...(within && { within }) } satisfies Carried) as MethodDecorator;

/** Refuses what is too large to be read in one go before anything reads it. */
@Injectable()
export class BoundsGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): true {
    const { body, query } = requestOf(context);
    ensureWithin(query, QUERY_PARAMETERS);
    const carried = this.reflector.get<Carried | undefined>(CARRIES, context.getHandler());
    for (const [part, values] of partsOf(body, carried)) ensureWithin(part, values);
    return true;
  }
}

/** The parts of a body with the number of values that each may hold. */
function partsOf(body: unknown, carried: Carried | undefined): [part: unknown, values: number][] {
  if (!carried) return [[body, REQUEST_BOUNDS.values]];
  const { values, within } = carried;
  if (within === undefined) return [[body, values]];
  if (!isObject(body)) return [[body, REQUEST_BOUNDS.values]];
  const { [within]: large, ...rest } = body;
  return [
    [rest, REQUEST_BOUNDS.values],
    [large, values],
  ];
}

const isObject = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

function ensureWithin(carried: unknown, values: number): void {
  const bounds = { ...REQUEST_BOUNDS, values, properties: Math.min(REQUEST_BOUNDS.properties, values) };
  const broken = brokenBound(carried, bounds);
  if (broken === 'levels') throw httpErrors.tooDeep({ max: bounds.levels });
  if (broken) throw httpErrors.tooManyValues({ max: bounds[broken] });
}
