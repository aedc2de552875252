import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DeliverEventProcessor } from './deliver-event.processor.js';
import { EventRelay } from './event-relay.js';
import { Events } from './events.service.js';
import { ListenerRegistry } from './listener-registry.js';
import { RelayNudge } from './relay-nudge.js';

/** Recording events, for every process. */
@Global()
@Module({ providers: [Events, RelayNudge], exports: [Events, RelayNudge] })
export class EventsModule {}

/** Handing events to their listeners, for worker processes. */
@Module({ imports: [DiscoveryModule], providers: [EventRelay, ListenerRegistry, DeliverEventProcessor] })
export class EventsWorkerModule {}
