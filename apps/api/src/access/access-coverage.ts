import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { partyOf } from '#lib/identity';
import { type Access, ACCESS } from './access.decorators.js';
import { ACTING_IDS } from './acting.decorator.js';

// Nest's own mark of a route handler, and of the controller: their parts of the path.
const PATH = 'path';

interface Handler {
  name: string;
  /** Such as "organisers/:organiserId/fairs/:fairId". */
  path: string;
  handle: object;
}

/** Refuses to start while a handler says not who may call it, acts by an id that its path lacks, or for whom nobody was asked. */
@Injectable()
export class AccessCoverage implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const handlers = this.handlers();
    const open = handlers.filter(({ handle }) => !Reflect.hasMetadata(ACCESS, handle));
    if (open.length > 0)
      throw new Error(`Say who may call (@Permits, @SignedIn or @Public): ${namesOf(open)}`);
    const astray = handlers.filter((handler) => !namesItsIds(handler));
    if (astray.length > 0) throw new Error(`@Acting() by an id that the path lacks: ${namesOf(astray)}`);
    const unasked = handlers.filter(({ handle }) => !asksForItsParty(handle));
    if (unasked.length > 0)
      throw new Error(`@Acting() for a party that no permission was asked of: ${namesOf(unasked)}`);
  }

  private handlers(): Handler[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      const { name, prototype } = metatype as { name: string; prototype: Record<string, object> };
      return this.scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ name: `${name}.${method}`, handle: prototype[method]! }))
        .filter(({ handle }) => Reflect.hasMetadata(PATH, handle))
        .map((handler) => ({ ...handler, path: `${pathOf(metatype!)}/${pathOf(handler.handle)}` }));
    });
  }
}

const pathOf = (of: object) => String(Reflect.getMetadata(PATH, of));

const namesOf = (handlers: Handler[]) => handlers.map(({ name }) => name).join(', ');

const actingIds = (handle: object) => (Reflect.getMetadata(ACTING_IDS, handle) ?? []) as readonly string[];

/** Whether it acts for nobody, for the party whose permission the guard asks for, or as an administrator, who may for all. */
function asksForItsParty(handle: object): boolean {
  const parties = actingIds(handle).filter((id) => id !== 'fairId');
  if (parties.length === 0) return true;
  const access = Reflect.getMetadata(ACCESS, handle) as Access;
  if (access.kind === 'administrator') return true;
  return access.kind === 'permission' && parties.every((id) => id === `${partyOf(access.permission)}Id`);
}

function namesItsIds({ path, handle }: Handler): boolean {
  const parts = path.split('/');
  return actingIds(handle).every((id) => parts.includes(`:${id}`));
}
