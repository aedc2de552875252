import { Announcing, announceTimetable } from '#lib/timetables';
import { Processes } from '#platform/queue';

@Processes(announceTimetable)
export class AnnounceTimetableProcessor {
  constructor(private readonly announcing: Announcing) {}

  run({ publicationId }: { publicationId: string }): Promise<void> {
    return this.announcing.announce(publicationId);
  }
}
