import { Publishing, publishTimetable } from '#lib/timetables';
import type { Tx } from '#platform/database';
import { Processes } from '#platform/queue';

@Processes(publishTimetable)
export class PublishTimetableProcessor {
  constructor(private readonly publishing: Publishing) {}

  async run({ publicationId }: { publicationId: string }): Promise<void> {
    await this.publishing.apply(publicationId);
  }

  giveUp({ publicationId }: { publicationId: string }, tx: Tx): Promise<void> {
    return this.publishing.fail(tx, publicationId);
  }
}
