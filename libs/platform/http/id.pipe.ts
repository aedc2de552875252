import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { isId } from '#lib/kernel';
import { httpErrors } from './problems/http.errors.js';

/** An id in a path that cannot be one is answered as not found, like one that is hidden. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw httpErrors.notFound();
    return value;
  }
}

/** The id in the path under this name. */
export const IdParam = (name: string): ParameterDecorator => Param(name, IdPipe);
