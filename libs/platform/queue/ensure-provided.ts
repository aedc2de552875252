import type { DiscoveryService } from '@nestjs/core';

/** Throws for a marked class that no module lists: it would be silent, and nobody would know. */
export function ensureProvided(marked: ReadonlySet<object>, discovery: DiscoveryService): void {
  const provided = new Set<unknown>(discovery.getProviders().map(({ metatype }) => metatype));
  const missing = [...marked].filter((one) => !provided.has(one)) as { name: string }[];
  if (missing.length > 0)
    throw new Error(
      `No module provides: ${missing.map(({ name }) => name).join(', ')}. Add each to the providers of its area's module`,
    );
}
