import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';

/** What class-validator's rules are in a schema. Those of `#platform/http` say it themselves. */
const FACETS: Record<string, (limit: unknown, each: boolean) => ApiPropertyOptions> = {
  matches: (pattern) => ({ pattern: sourceOf(pattern as RegExp) }),
  isIn: (values, each) => ({ enum: values as string[], isArray: each }),
  minLength: (limit) => ({ minLength: limit as number }),
  maxLength: (limit) => ({ maxLength: limit as number }),
  min: (limit) => ({ minimum: limit as number }),
  max: (limit) => ({ maximum: limit as number }),
  arrayMinSize: (limit) => ({ minItems: limit as number }),
  arrayMaxSize: (limit) => ({ maxItems: limit as number }),
  arrayUnique: () => ({ uniqueItems: true }),
};

/** Puts the rules of every request class into what the document is written from, whichever way they were declared. */
export function describeRequestRules(): void {
  for (const { target, propertyName, name, constraints, each } of rules()) {
    const facets = FACETS[name ?? '']?.(constraints?.[0], each);
    const { prototype } = target as { prototype: object };
    if (facets) ApiProperty(facets)(prototype, propertyName);
  }
}

function rules(): ValidationMetadata[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: ReadonlyMap<unknown, ValidationMetadata[]>;
  };
  // Settings are validated by the same library.
  return [...validationMetadatas.values()]
    .flat()
    .filter(({ target }) => /Request$/.test((target as NewableFunction).name));
}

function sourceOf({ source, flags }: RegExp): string {
  if (flags.replace('u', '') !== '') throw new Error(`A schema knows no flags: /${source}/${flags}`);
  return source;
}
