import { Global, Module } from '@nestjs/common';
import { AnnouncementQuery } from './announcing/announcement.query.js';
import { Announcing } from './announcing/announcing.service.js';
import { TimetableCommentsQuery } from './comments.query.js';
import { TimetableComments } from './comments.service.js';
import { Entries } from './entries.service.js';
import { TimetableFactsQuery } from './facts.query.js';
import { MeetingToldQuery } from './announcing/meeting-told.query.js';
import { TimetablesFollowFair } from './timetables-follow-fair.service.js';
import { PublicationGround } from './publishing/publication-ground.query.js';
import { PublicationPreview } from './publishing/publication-preview.query.js';
import { PublicationWriting } from './publishing/publication-writing.service.js';
import { Publishing } from './publishing/publishing.service.js';
import { ProposedTimetableQuery } from './proposed-timetable.query.js';
import { PublicationsQuery } from './publications.query.js';
import { RunBoardQuery } from './runs/run-board.query.js';
import { RunReviewQuery } from './runs/run-review.query.js';
import { RunSolving } from './runs/run-solving.service.js';
import { RunWriting } from './runs/run-writing.service.js';
import { RunsQuery } from './runs/runs.query.js';
import { Runs } from './runs/runs.service.js';
import { StandingQuery } from './standing.query.js';

const services = [
  Announcing,
  Entries,
  ProposedTimetableQuery,
  PublicationPreview,
  PublicationsQuery,
  Publishing,
  RunBoardQuery,
  RunReviewQuery,
  Runs,
  RunsQuery,
  RunSolving,
  RunWriting,
  StandingQuery,
  TimetableComments,
  TimetableCommentsQuery,
];

@Global()
@Module({
  providers: [
    AnnouncementQuery,
    MeetingToldQuery,
    PublicationGround,
    PublicationWriting,
    TimetableFactsQuery,
    TimetablesFollowFair,
    ...services,
  ],
  exports: services,
})
export class TimetablesModule {}
