import { Publishing, publishTimetable } from '#lib/timetables';
import { type JobContext, Processes } from '#platform/queue';

@Processes(publishTimetable)
export class PublishTimetableProcessor {
  constructor(private readonly publishing: Publishing) {}

  async run({ publicationId }: { publicationId: string }, { attempt }: JobContext): Promise<void> {
    try {
      await this.publishing.apply(publicationId);
    } catch (error) {
      if (attempt >= publishTimetable.attempts) await this.publishing.fail(publicationId);
      throw error;
    }
  }
}
