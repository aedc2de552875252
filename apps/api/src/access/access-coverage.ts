import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS } from './access.decorators.js';

// Nest's own mark of a route handler.
const ROUTE = 'path';

/** Refuses to start while a handler says not who may call it. */
@Injectable()
export class AccessCoverage implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: Record<string, object> }).prototype;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter(
          (name) =>
            Reflect.hasMetadata(ROUTE, prototype[name]!) && !Reflect.hasMetadata(ACCESS, prototype[name]!),
        )
        .map((name) => `${metatype!.name}.${name}`);
    });
    if (open.length > 0)
      throw new Error(`Say who may call (@Permits, @SignedIn or @Public): ${open.join(', ')}`);
  }
}
