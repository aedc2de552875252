export { StoredEvent } from './event.entity.js';
export {
  defineEvent,
  definedEvents,
  type EventDefinition,
  type EventListener,
  FormerlyNamed,
  ListensTo,
  type OccurredEvent,
} from './event-definition.js';
export { type EventFacts, Events } from './events.service.js';
export { EventsModule, EventsWorkerModule } from './events.module.js';
export { ListenerRegistry } from './listener-registry.js';
