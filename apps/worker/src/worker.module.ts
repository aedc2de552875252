import { type DynamicModule, Module } from '@nestjs/common';
import { AssemblyModule, type AssemblyOptions } from '#lib/assembly';
import { EventsWorkerModule } from '#platform/events';
import { QueueWorkerModule } from '#platform/queue';
import { FollowStars } from './exhibitors/follow-stars.schedule.js';
import { TidyExhibitorImports } from './exhibitors/tidy-imports.schedule.js';
import { InviteExhibitorsProcessor } from './exhibitors/invite-exhibitors.processor.js';
import { WriteExhibitorsProcessor } from './exhibitors/write-exhibitors.processor.js';
import { EndExpiredHolds } from './booths/end-expired-holds.schedule.js';
import { EndInvitationsProcessor } from './invitations/end-invitations.processor.js';
import { MailCorrectionsProcessor } from './invitations/mail-corrections.processor.js';
import { RemindGuestsProcessor } from './invitations/remind-guests.processor.js';
import { SendCampaignProcessor } from './invitations/send-campaign.processor.js';
import { TidyContactImports } from './invitations/tidy-imports.schedule.js';
import { WriteContactsProcessor } from './invitations/write-contacts.processor.js';
import { AskAgain } from './attendance/ask-again.schedule.js';
import { ExpireMeetingRequests } from './requests/expire-meeting-requests.schedule.js';
import { CloseStuckMails } from './notifications/close-stuck-mails.schedule.js';
import { DeliverMailProcessor } from './notifications/deliver-mail.processor.js';
import { AnnounceTimetableProcessor } from './timetables/announce-timetable.processor.js';
import { ComputeTimetableProcessor } from './timetables/compute-timetable.processor.js';
import { PublishTimetableProcessor } from './timetables/publish-timetable.processor.js';

const processors = [
  AnnounceTimetableProcessor,
  ComputeTimetableProcessor,
  DeliverMailProcessor,
  InviteExhibitorsProcessor,
  PublishTimetableProcessor,
  EndInvitationsProcessor,
  MailCorrectionsProcessor,
  RemindGuestsProcessor,
  SendCampaignProcessor,
  WriteContactsProcessor,
  WriteExhibitorsProcessor,
];
const schedules = [
  AskAgain,
  CloseStuckMails,
  ExpireMeetingRequests,
  EndExpiredHolds,
  FollowStars,
  TidyContactImports,
  TidyExhibitorImports,
];

/** Job processors, schedules and the event relay; the areas come from the assembly. */
@Module({ imports: [QueueWorkerModule, EventsWorkerModule], providers: [...processors, ...schedules] })
export class WorkerModule {}

/** The worker as a process of its own. */
@Module({})
export class WorkerRoot {
  static register(options: AssemblyOptions): DynamicModule {
    return { module: WorkerRoot, imports: [AssemblyModule.register(options), WorkerModule] };
  }
}
