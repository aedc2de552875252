import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

/** A kind of fact and what it carries: `defineEvent<{ number: string }>('booth.claimed')`. */
export interface EventDefinition<D extends object> {
  readonly name: string;
  readonly data?: D;
}

const defined = new Set<string>();

/** Declares a kind of event, named noun.past-participle; throws when the name is taken. */
export function defineEvent<D extends object>(name: string): EventDefinition<D> {
  if (defined.has(name)) throw new Error(`The event "${name}" is defined twice`);
  defined.add(name);
  return { name };
}

/** Names of all events that the loaded areas declare. */
export const definedEvents = (): string[] => [...defined].sort();

/** An event as its listeners get it. */
export interface OccurredEvent<D extends object> {
  id: string;
  name: string;
  organiserId: string | null;
  actorId: string | null;
  subjectId: string;
  data: D;
  occurredAt: Date;
}

export interface EventListener<D extends object> {
  /** Called at least once for each event: must do no harm when called again with the same event id. */
  handle(event: OccurredEvent<D>): Promise<void>;
}

export const LISTENS_TO = 'fairground:listens-to';

/** Marks a class whose `handle` is called, in a worker, for each event of these kinds. */
export const ListensTo = <D extends object>(...events: EventDefinition<D>[]): ClassDecorator =>
  applyDecorators(
    Injectable(),
    SetMetadata(
      LISTENS_TO,
      events.map(({ name }) => name),
    ),
  );
