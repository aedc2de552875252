import type { OpenAPIObject } from '@nestjs/swagger';
import { ACCESS_EXTENSION, type Access } from '../access/access.decorators.js';

type PathItem = OpenAPIObject['paths'][string];
export type OperationObject = NonNullable<PathItem['get']>;

/** One operation of the document, with what its answers depend on. */
export interface Operation {
  path: string;
  /** Whether it may change something, so that it is sent with a body. */
  isChange: boolean;
  access: Access;
  operation: OperationObject;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the document. */
export const operationsIn = ({ paths }: Pick<OpenAPIObject, 'paths'>): Operation[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, isChange: method !== 'get', access: accessOf(operation), operation }] : [];
    }),
  );

const accessOf = (operation: OperationObject) =>
  (operation as unknown as Record<typeof ACCESS_EXTENSION, Access>)[ACCESS_EXTENSION];

/** Whether the operation takes this header. */
export const takesHeader = ({ operation: { parameters = [] } }: Operation, name: string): boolean =>
  parameters.some((one) => 'name' in one && one.in === 'header' && one.name === name);
