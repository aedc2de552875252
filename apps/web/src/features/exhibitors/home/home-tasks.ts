import type { OrganisationFair } from '../api';
import type { Task } from './task-list';
import type { OwnBooths } from './use-own-booths';

/** Where and when to choose booths; null where it is no task any more: at fairs that are over nobody chooses. */
export function boothTask(items: readonly OrganisationFair[], { hasBooth, hold }: OwnBooths): Task | null {
  const exhibiting = items.filter(({ exhibitorId }) => exhibitorId !== null);
  const choosing = exhibiting.find(({ step }) => step === 'choose-booth');
  const isOver = exhibiting.length > 0 && items.every(({ fair }) => fair.phase === 'over');
  if (hold !== null)
    return { key: 'booth', done: false, to: boothsOf(hold.fairId), stand: 'held', hold: hold.order };
  if (isOver && !hasBooth) return null;
  const stand = choosing ? 'accepted' : exhibiting.length > 0 ? 'closed' : undefined;
  return {
    key: 'booth',
    done: hasBooth,
    to: choosing && boothsOf(choosing.fair.id),
    ...(stand && !hasBooth && { stand }),
  };
}

const boothsOf = (fairId: string): string => `fairs/${fairId}/booths`;
