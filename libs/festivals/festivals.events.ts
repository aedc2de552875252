import type { DateOnly, Translated } from '#lib/kernel';
import { defineEvent } from '#platform/events';

/** That an event moved as a whole: what was before, what is now, and why. */
export interface MovedEvent {
  days: number;
  reason: Translated;
  before: { startsOn: DateOnly; endsOn: DateOnly };
  after: { startsOn: DateOnly; endsOn: DateOnly };
  /** The clock that its hours keep to from now on, where another zone moved it and no days. */
  timeZone?: string;
}
interface Named {
  name: Translated;
}
interface Titled {
  editionId: string;
  title: Translated;
}

export const festivalCreated = defineEvent<Named>('festival.created');
export const festivalEdited = defineEvent<Named>('festival.edited');
export const editionCreated = defineEvent<Named & { slug: string }>('edition.created');
export const editionEdited = defineEvent<Named & { slug: string }>('edition.edited');
export const editionMoved = defineEvent<MovedEvent>('edition.moved');
export const stageAdded = defineEvent<Named & { editionId: string }>('stage.added');
export const stageRenamed = defineEvent<Named & { editionId: string }>('stage.renamed');
export const stageRemoved = defineEvent<Named & { editionId: string }>('stage.removed');
export const stagesReordered = defineEvent<{ stageIds: string[] }>('stages.reordered');
export const programmeItemAdded = defineEvent<Titled>('programme-item.added');
export const programmeItemEdited = defineEvent<Titled>('programme-item.edited');
export const programmeItemRemoved = defineEvent<Titled>('programme-item.removed');
export const programmeReleased = defineEvent<{ version: number; items: number; changes: number }>(
  'programme.released',
);
