import { ProgrammeItem } from '../entities/programme-item.entity.js';
import { movedRows } from './moved-rows.js';

/** What is planned on stages moves with its edition. */
export const ITEM_ROWS = movedRows<ProgrammeItem>({
  kind: 'programme-items',
  entity: ProgrammeItem,
  columns: ['startsAt', 'endsAt'],
  where: (editionId) => ({ editionId }),
  grows: 'version',
});
