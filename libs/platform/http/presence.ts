import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateIf, ValidateNested } from 'class-validator';

// Every property of a request has to be there and be something, unless one of the first two says otherwise. The OpenAPI document
// takes the same from the property's type, `?` and `| null`; test/security/null-and-absent holds one against the other.

/** The property may be left out; null does not leave it out. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** The property may be null, and says so; together with `@MayBeAbsent()` it may be left out as well. */
export const MayBeNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== null);

type PartClass = new () => object;

/** An object with a request class of its own. */
export const IsPart = (part: () => PartClass): PropertyDecorator =>
  applyDecorators(IsObject(), ValidateNested(), Type(part), ApiProperty({ type: () => part() }));

/** At most so many objects with a request class of their own. */
export const AreParts = (max: number, part: () => PartClass): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(part),
    ApiProperty({ type: () => [part()], maxItems: max }),
  );
