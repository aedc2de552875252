import { Publishing, publishTimetable } from '#lib/timetables';
import { Processes } from '#platform/queue';

@Processes(publishTimetable)
export class PublishTimetableProcessor {
  constructor(private readonly publishing: Publishing) {}

  run({ publicationId }: { publicationId: string }): Promise<void> {
    return this.publishing.apply(publicationId);
  }
}
