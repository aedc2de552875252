import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
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

/** A text of so many characters that keeps `rules`; one that may not be empty asks to be filled in, not for one character. */
const textOf = (min: number, max: number, ...rules: PropertyDecorator[]): PropertyDecorator =>
  applyDecorators(
    IsString(),
    ...rules,
    ...(min > 1 ? [MinLength(min)] : min === 1 ? [IsNotEmpty()] : []),
    MaxLength(max),
    ApiProperty({ type: String, ...(min > 0 && { minLength: min }), maxLength: max }),
  );

/** One line of text: names, titles, numbers of documents. The validation pipe has tidied it before. */
export const IsLine = (max: number, min = 1): PropertyDecorator =>
  textOf(
    min,
    max,
    rule('isPlainText', isPlain),
    rule('isLine', (value) => typeof value === 'string' && !hasLineBreak(value)),
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
  textOf(min, max, rule('isPlainText', isPlain));

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
export const IsSecret = (max: number): PropertyDecorator => applyDecorators(Verbatim(), textOf(1, max));

/** A code of one form, such as a tariff number or an hour. */
export const IsCode = (form: RegExp): PropertyDecorator =>
  applyDecorators(Matches(form), ApiProperty({ type: String, pattern: form.source }));

/** Codes of one form, each once. */
export const AreCodes = (form: RegExp, { min = 0, max }: { min?: number; max: number }): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayUnique(),
    ...(min > 0 ? [ArrayMinSize(min)] : []),
    ArrayMaxSize(max),
    Matches(form, { each: true }),
    ApiProperty({
      type: 'array',
      items: { type: 'string', pattern: form.source },
      ...(min > 0 && { minItems: min }),
      maxItems: max,
      uniqueItems: true,
    }),
  );

/** Some of a set, each once. */
export const AreChoices = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(values.length),
    IsIn(values, { each: true }),
    ApiProperty({
      type: 'array',
      items: { type: 'string', enum: [...values] },
      maxItems: values.length,
      uniqueItems: true,
    }),
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
  applyDecorators(
    rule('isNotEmpty', (value) => isHolder(value) && Object.values(value).some(isWritten)),
    textsOf(max, lines),
    ApiProperty({ ...translatedSchema(max), minProperties: 1 }),
  );

/** A text of several lines in several languages, of which none need be there. */
export const IsTranslatedOrEmpty = (max: number): PropertyDecorator =>
  applyDecorators(textsOf(max, true), ApiProperty(translatedSchema(max)));

const textsOf = (max: number, lines: boolean): PropertyDecorator =>
  rule('isTranslated', (value) => isHolder(value) && areTexts(value, max, lines), { limit: max });

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no text is told by its own rule. */
const isWritten = (text: unknown): boolean => typeof text !== 'string' || text.trim() !== '';

const areTexts = (texts: Record<string, unknown>, max: number, lines: boolean): boolean =>
  Object.entries(texts).every(
    ([language, text]) =>
      (CONTENT_LANGUAGES as readonly string[]).includes(language) &&
      isPlain(text) &&
      text.length <= max &&
      (lines || !hasLineBreak(text)),
  );

const translatedSchema = (max: number) => ({
  type: 'object' as const,
  properties: Object.fromEntries(
    CONTENT_LANGUAGES.map((language) => [language, { type: 'string' as const, maxLength: max }]),
  ),
  additionalProperties: false,
});

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
