import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { byClassName } from '#lib/kernel';
import { ensureProvided } from '#platform/queue';
import { type EventListener, FORMERLY, LISTENS_TO, markedListeners } from './event-definition.js';

/** Which classes listen to which event; built from the providers that carry @ListensTo. */
@Injectable()
export class ListenerRegistry implements OnApplicationBootstrap {
  private known: Map<string, EventListener<object>> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  /** Throws for a listener that no module provides: its events would be handed to nobody, and nobody would know. */
  onApplicationBootstrap(): void {
    ensureProvided(markedListeners(), this.discovery);
  }

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
