import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';

/** A kind of fact and what it carries: `defineEvent<{ number: string }>('booth.claimed')`. */
export interface EventDefinition<D extends object> {
  readonly name: string;
  /** Every name that a stored row of this kind may carry. */
  readonly names: readonly string[];
  /** Whether it is written to the security log too. */
  readonly security: boolean;
  readonly data?: D;
}

const defined = new Set<string>();

/**
 * Declares a kind of event, named noun.past-participle; throws when the name is taken. A kind that is renamed keeps its
 * released names in `formerly`: rows that carry them are still in the trail and may still be on their way.
 */
export function defineEvent<D extends object>(
  name: string,
  { formerly = [], security = false }: { formerly?: readonly string[]; security?: boolean } = {},
): EventDefinition<D> {
  const names = [name, ...formerly];
  for (const each of names) {
    if (defined.has(each)) throw new Error(`The event "${each}" is defined twice`);
    defined.add(each);
  }
  return { name, names, security };
}

/** Names of all events that the loaded areas declare, former ones too. */
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

const listeners = new Set<object>();

/** The classes that carry @ListensTo, whether a module provides them or not. */
export const markedListeners = (): ReadonlySet<object> => listeners;

/** Marks a class whose `handle` is called, in a worker, for each event of these kinds. */
export const ListensTo = <D extends object>(...events: EventDefinition<D>[]): ClassDecorator =>
  applyDecorators(
    Injectable(),
    SetMetadata(
      LISTENS_TO,
      events.flatMap(({ names }) => names),
    ),
    (target: object) => void listeners.add(target),
  );

export const FORMERLY = 'fairground:formerly';

/** For a listener whose class was renamed: events on their way to it carry its former name. */
export const FormerlyNamed = (...names: string[]): ClassDecorator => SetMetadata(FORMERLY, names);
