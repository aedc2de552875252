import { Global, Module } from '@nestjs/common';
import { AwaitedAnswers } from '#lib/matchmaking';
import { AcceptedRequests } from '#lib/meetings';
import { AcceptedPairs } from './accepted-pairs.service.js';
import { AnswersByStart } from './answers-by-start.service.js';
import { CommonSlotsQuery } from './common-slots.query.js';
import { FindingQuery } from './finding.query.js';
import { EnrolParticipants } from './leaving/enrol-participants.listener.js';
import { FollowReplies } from './leaving/follow-replies.listener.js';
import { GuestMattersQuery } from './leaving/guest-matters.query.js';
import { GuestReplies } from './leaving/guest-replies.service.js';
import { HandingOver } from './leaving/handing-over.service.js';
import { LeaveWithdrawn } from './leaving/leave-withdrawn.listener.js';
import { Leaving } from './leaving/leaving.service.js';
import { OpenMattersQuery } from './leaving/open-matters.query.js';
import { ParticipantsFollowExhibitors } from './leaving/participants-follow-exhibitors.listener.js';
import { WayBackQuery } from './leaving/way-back.query.js';
import { RequestMails } from './mails/request-mails.service.js';
import { MeetingRequests } from './meeting-requests.service.js';
import { OwnParticipationQuery } from './participants/own-participation.query.js';
import { ParticipationsQuery } from './participants/participations.query.js';
import { ParticipantListQuery } from './participants/participant-list.query.js';
import { RequestAcceptance } from './request-acceptance.service.js';
import { RequestEnding } from './request-ending.service.js';
import { RequestsFollowFair } from './requests-follow-fair.service.js';
import { RequestsQuery } from './requests.query.js';
import { WishesQuery } from './wishes/wishes.query.js';
import { Wishes } from './wishes/wishes.service.js';

const services = [
  CommonSlotsQuery,
  GuestMattersQuery,
  OwnParticipationQuery,
  ParticipationsQuery,
  GuestReplies,
  HandingOver,
  Leaving,
  MeetingRequests,
  OpenMattersQuery,
  ParticipantListQuery,
  RequestAcceptance,
  RequestEnding,
  RequestsQuery,
  WayBackQuery,
  Wishes,
  WishesQuery,
];

@Global()
@Module({
  providers: [
    EnrolParticipants,
    FindingQuery,
    FollowReplies,
    LeaveWithdrawn,
    ParticipantsFollowExhibitors,
    RequestMails,
    RequestsFollowFair,
    { provide: AwaitedAnswers, useClass: AnswersByStart },
    { provide: AcceptedRequests, useClass: AcceptedPairs },
    ...services,
  ],
  exports: [...services, AwaitedAnswers, AcceptedRequests],
})
export class RequestsModule {}
