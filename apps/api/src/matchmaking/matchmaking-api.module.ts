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
import { OwnSheetController } from './sheets/own-sheet.controller.js';
import { SheetsController } from './sheets/sheets.controller.js';

@Module({
  providers: [OwnPlace],
  controllers: [
    MatchesController,
    MatchmakingOverviewController,
    MatchmakingProgrammeController,
    MeetingRequestsController,
    MeetingsController,
    NeedsController,
    OwnSheetController,
    ParticipationController,
    WishesController,
    SheetsController,
  ],
})
export class MatchmakingApiModule {}
