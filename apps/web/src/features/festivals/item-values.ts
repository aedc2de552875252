import type { Translated } from '#lib/kernel';
import { filled, nothing } from '../../shared/forms/values/translated';
import type { Board, BoardItem, ItemBody } from './api';
import { editedTimes, typedTimes } from './item-times';

/** A programme item as its form holds it; times are those of the place. */
export interface ItemValues extends Record<string, unknown> {
  title: Translated;
  description: Translated;
  performers: string;
  stageId: string;
  day: string;
  startsAt: string;
  endsAt: string;
}

/** What stands in the form of an item; a new one begins on `day`, on the first stage. */
export const valuesOf = (
  item: BoardItem | null,
  { edition, stages }: Pick<Board, 'edition' | 'stages'>,
  day: string,
): ItemValues => ({
  title: item?.title ?? nothing,
  description: item?.description ?? nothing,
  performers: item?.performers ?? '',
  stageId: item?.stageId ?? stages[0]?.id ?? '',
  ...(item ? typedTimes(item, edition) : { day, startsAt: '08:00', endsAt: '09:00' }),
});

/** What is sent of them; `before` is the item that is edited. */
export const requestOf = (
  { title, description, performers, stageId, ...at }: ItemValues,
  edition: Board['edition'],
  before: BoardItem | undefined,
): ItemBody => ({
  title: filled(title),
  description: filled(description),
  performers,
  stageId,
  ...editedTimes(at, edition, before),
});
