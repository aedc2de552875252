import { ValidateBy } from 'class-validator';
import { type Localised, UI_LANGUAGES } from '#lib/kernel';
import { AreCodes, IsCode } from '#platform/http';

/** By what pieces of the content name each other. */
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/i;

export const IsKey = (): PropertyDecorator => IsCode(KEY);
export const AreKeys = (): PropertyDecorator => AreCodes(KEY, { max: 100 });

/** "2025-11-20T08:30" at the place of the fair. */
export const IsLocalTime = (): PropertyDecorator => IsCode(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

/** Languages that people speak, as tags. */
export const AreLanguages = (): PropertyDecorator => AreCodes(/^[a-z]{2}$/, { min: 1, max: 10 });

/** A text that every reader of the screens gets in their language. */
export const IsLocalised = (): PropertyDecorator =>
  ValidateBy({
    name: 'isTranslated',
    validator: { validate: isLocalised, defaultMessage: () => '$property lacks one of the languages' },
  });

const isLocalised = (value: unknown): value is Localised =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === UI_LANGUAGES.length &&
  UI_LANGUAGES.every((language) => isWritten((value as Partial<Localised>)[language]));

const isWritten = (text: unknown) => typeof text === 'string' && text.trim() !== '';
