import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsIn } from './operations.js';

/** Lists what a path names, in its order and before all else: what a handler reads by @Acting() is no parameter to the compiler. */
export function listPathParameters(document: OpenAPIObject): void {
  for (const { path, operation } of operationsIn(document)) {
    const { parameters = [] } = operation;
    const stated = new Map(
      parameters.flatMap((one) => ('in' in one && one.in === 'path' ? [[one.name, one]] : [])),
    );
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => stated.get(name!) ?? idCalled(name!));
    operation.parameters = [...named, ...parameters.filter((one) => !('in' in one) || one.in !== 'path')];
  }
}

const idCalled = (name: string) => ({
  name,
  required: true,
  in: 'path' as const,
  schema: { type: 'string' as const },
});
