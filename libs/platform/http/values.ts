import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import {
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  registerDecorator,
  type ValidationOptions,
} from 'class-validator';
import {
  CONTENT_LANGUAGES,
  hasEndlessMarks,
  hasLineBreak,
  holdsAddress,
  holdsSite,
  isDateOnly,
  isId,
  MOST_MINOR,
  normaliseEmail,
} from '#lib/kernel';
import { Verbatim } from './verbatim.js';

/** One decorator per kind of value in a request: rule, clean-up and documentation together. */
function rule(
  name: string,
  holds: (value: unknown) => boolean,
  context?: Record<string, unknown>,
): PropertyDecorator {
  return (target, propertyKey) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: propertyKey as string,
      options: { ...(context && { context }) } satisfies ValidationOptions,
      validator: { validate: holds, defaultMessage: () => name },
    });
  };
}

const isPlain = (value: unknown): value is string => typeof value === 'string' && !hasEndlessMarks(value);

/** One line of text: names, titles, numbers of documents. The validation pipe has tidied it before. */
export const IsLine = (max: number, min = 1): PropertyDecorator =>
  applyDecorators(
    rule('isPlainText', isPlain),
    rule('isLine', (value) => typeof value === 'string' && !hasLineBreak(value)),
    MinLength(min),
    MaxLength(max),
    ApiProperty({ type: String, minLength: min, maxLength: max }),
  );

const lineWithout =
  (name: string, holdsLink: (text: string) => boolean) =>
  (max: number): PropertyDecorator =>
    applyDecorators(
      IsLine(max),
      rule(name, (value) => typeof value === 'string' && !holdsLink(value)),
    );

/** A person's name: one line without any address, since it is written into mails to others. */
export const IsPersonName = lineWithout('isPersonName', holdsSite);

/** The name of a firm: one line without an address; it may be the bare name of its site. */
export const IsFirmName = lineWithout('isFirmName', holdsAddress);

/** Text of several lines. */
export const IsText = (max: number, min = 0): PropertyDecorator =>
  applyDecorators(
    rule('isPlainText', isPlain),
    MinLength(min),
    MaxLength(max),
    ApiProperty({ type: String, minLength: min, maxLength: max }),
  );

/** One plain e-mail address; comes out in lower case. */
export const IsEmailAddress = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: TransformFnParams): unknown =>
      typeof value === 'string' ? (normaliseEmail(value) ?? value) : value,
    ),
    rule('isEmailAddress', (value) => typeof value === 'string' && normaliseEmail(value) !== null),
    ApiProperty({ type: String, format: 'email', maxLength: 254 }),
  );

/** A secret, taken letter for letter: a password with a blank at its end keeps it. */
export const IsSecret = (max: number, min = 0): PropertyDecorator =>
  applyDecorators(
    Verbatim(),
    IsString(),
    MinLength(min),
    MaxLength(max),
    ApiProperty({ type: String, ...(min > 0 && { minLength: min }), maxLength: max }),
  );

/** The id of something. */
export const IsIdentifier = (): PropertyDecorator =>
  applyDecorators(
    rule('isIdentifier', (value) => typeof value === 'string' && isId(value)),
    ApiProperty({ type: String, format: 'uuid' }),
  );

/** Ids of several things, each once. */
export const AreIdentifiers = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    rule(
      'isIdentifier',
      (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && isId(one)),
    ),
    rule('arrayUnique', (value) => !Array.isArray(value) || new Set(value).size === value.length),
    rule('arrayMinSize', (value) => Array.isArray(value) && value.length >= min, { limit: min }),
    rule('arrayMaxSize', (value) => Array.isArray(value) && value.length <= max, { limit: max }),
    ApiProperty({ type: [String], format: 'uuid', minItems: min, maxItems: max, uniqueItems: true }),
  );

/** A calendar day, "2025-11-20". */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(
    rule('isDay', (value) => typeof value === 'string' && isDateOnly(value)),
    ApiProperty({ type: String, format: 'date' }),
  );

const OFFSET_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** "08:30" */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** An hour and minute by some clock. */
export const IsTimeOfDay = (): PropertyDecorator => Matches(TIME_OF_DAY);

/** A point in time with its offset; comes out as a Date. */
export const IsInstant = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: TransformFnParams): unknown => instantOf(value)),
    rule('isInstant', isInstant),
    ApiProperty({ type: String, format: 'date-time' }),
  );

/** Points in time with their offset; come out as Dates. */
export const AreInstants = (max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: TransformFnParams): unknown =>
      Array.isArray(value) ? value.map(instantOf) : value,
    ),
    rule('isInstant', (value) => Array.isArray(value) && value.every(isInstant)),
    rule('arrayMaxSize', (value) => Array.isArray(value) && value.length <= max, { limit: max }),
    ApiProperty({ type: 'array', items: { type: 'string', format: 'date-time' }, maxItems: max }),
  );

const instantOf = (value: unknown): unknown =>
  typeof value === 'string' && OFFSET_TIME.test(value) ? new Date(value) : value;
const isInstant = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime());

/** A text in several languages: known languages only, at least one filled. */
export const IsTranslated = (max: number, { lines = false }: { lines?: boolean } = {}): PropertyDecorator =>
  translated(max, (value) => isTranslated(value, max, lines));

/** A text of several lines in several languages, of which none need be there. */
export const IsTranslatedOrEmpty = (max: number): PropertyDecorator =>
  translated(max, (value) => isEmptyObject(value) || isTranslated(value, max, true));

const translated = (max: number, holds: (value: unknown) => boolean): PropertyDecorator =>
  applyDecorators(
    rule('isTranslated', holds, { limit: max }),
    ApiProperty({ type: 'object', properties: translatedProperties(max), additionalProperties: false }),
  );

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

const translatedProperties = (max: number) =>
  Object.fromEntries(
    CONTENT_LANGUAGES.map((language) => [language, { type: 'string' as const, maxLength: max }]),
  );

function isTranslated(value: unknown, max: number, lines: boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  const known = entries.every(
    ([language, text]) =>
      (CONTENT_LANGUAGES as readonly string[]).includes(language) &&
      isPlain(text) &&
      text.length <= max &&
      (lines || !hasLineBreak(text)),
  );
  return known && entries.some(([, text]) => String(text).trim() !== '');
}

/** An amount in the currency's minor unit. */
export const IsMinorUnits = (): PropertyDecorator =>
  applyDecorators(
    rule(
      'isMinorUnits',
      (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_MINOR,
    ),
    ApiProperty({ type: 'integer', minimum: 0, maximum: MOST_MINOR }),
  );

/** A whole number within bounds. */
export const IsWhole = (min: number, max: number): PropertyDecorator =>
  applyDecorators(IsInt(), Min(min), Max(max), ApiProperty({ type: 'integer', minimum: min, maximum: max }));
