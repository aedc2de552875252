import { applyDecorators } from '@nestjs/common';
import { ValidateIf } from 'class-validator';
import { IsTranslated } from '#platform/http';

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** A text in several languages of which none need be there. */
export const IsTranslatedOrEmpty = (max: number): PropertyDecorator =>
  applyDecorators(
    IsTranslated(max, { lines: true }),
    ValidateIf((_, value: unknown) => value !== undefined && !isEmpty(value)),
  );
