import { Module } from '@nestjs/common';
import { MatchesController } from './matches.controller.js';
import { MatchmakingOverviewController } from './matchmaking-overview.controller.js';
import { MatchmakingProgrammeController } from './matchmaking-programme.controller.js';
import { MeetingRequestsController } from './meeting-requests.controller.js';
import { MeetingsController } from './meetings.controller.js';
import { NeedsController } from './needs.controller.js';
import { OwnPlace } from './own-place.js';
import { ParticipationController } from './participation.controller.js';
import { WishesController } from './wishes/wishes.controller.js';

@Module({
  providers: [OwnPlace],
  controllers: [
    MatchesController,
    MatchmakingOverviewController,
    MatchmakingProgrammeController,
    MeetingRequestsController,
    MeetingsController,
    NeedsController,
    ParticipationController,
    WishesController,
  ],
})
export class MatchmakingApiModule {}
