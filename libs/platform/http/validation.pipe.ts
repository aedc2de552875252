import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { withTidyTexts } from '#lib/kernel';
import { brokenRules, InvalidInput } from './problems/invalid-input.js';
import { jsonPropertiesOf } from './json-property.js';
import { verbatimPropertiesOf } from './verbatim.js';

/** Checks bodies, queries and paths against their request classes; unknown properties are refused. */
@Injectable()
export class RequestValidation extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      transformOptions: { exposeUnsetFields: false },
      exceptionFactory: (errors) => new InvalidInput(brokenRules(errors)),
    });
  }

  /** Every text of a body or a query is tidied before its rules look at it, but for what is taken letter for letter. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, metatype } = metadata;
    const isWritten = type === 'body' || type === 'query';
    const asGiven = [...jsonPropertiesOf(metatype), ...verbatimPropertiesOf(metatype)];
    return this.checked(isWritten ? withTidyTexts(value, asGiven) : value, metadata);
  }

  /** JSON of any shape passes by the transformer, which would take longer over a floor plan than what reads it. */
  private async checked(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const names = jsonPropertiesOf(metadata.metatype).filter(
      (name) => isHolder(value) && isHolder(value[name]),
    );
    if (names.length === 0) return super.transform(value, metadata) as Promise<unknown>;
    const given = value as Holder;
    const part = (from: (name: string) => unknown) =>
      Object.fromEntries(names.map((name) => [name, from(name)]));
    const checked = (await super.transform({ ...given, ...part(() => ({})) }, metadata)) as Holder;
    return Object.assign(
      checked,
      part((name) => given[name]),
    );
  }
}

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
