import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { byClassName } from '#lib/kernel';
import { type EventListener, FORMERLY, LISTENS_TO } from './event-definition.js';

/** Which classes listen to which event; built from the providers that carry @ListensTo. */
@Injectable()
export class ListenerRegistry {
  private known: Map<string, EventListener<object>> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  namesFor(event: string): string[] {
    return [...this.listeners()]
      .filter(([, listener]) => eventsOf(listener)?.includes(event))
      .map(([name]) => name);
  }

  named(name: string): EventListener<object> | undefined {
    const all = this.listeners();
    return all.get(name) ?? [...all.values()].find((listener) => formerNamesOf(listener).includes(name));
  }

  private listeners(): Map<string, EventListener<object>> {
    this.known ??= byClassName(
      this.discovery
        .getProviders()
        .map(({ instance }) => instance as EventListener<object> | undefined)
        .filter((instance) => instance !== undefined)
        .filter((instance) => eventsOf(instance) !== undefined),
    );
    return this.known;
  }
}

const eventsOf = (instance: object | null) =>
  instance?.constructor && (Reflect.getMetadata(LISTENS_TO, instance.constructor) as string[] | undefined);

const formerNamesOf = (instance: object): readonly string[] =>
  (Reflect.getMetadata(FORMERLY, instance.constructor) as string[] | undefined) ?? [];
