import { Module } from '@nestjs/common';
import { ArrivalsController } from './day/arrivals.controller.js';
import { DeskController } from './day/desk.controller.js';
import { PlanController } from './day/plan.controller.js';
import { MatchesController } from './matches.controller.js';
import { MatchmakingOverviewController } from './matchmaking-overview.controller.js';
import { MatchmakingProgrammeController } from './matchmaking-programme.controller.js';
import { MeetingChangesController } from './meeting-changes.controller.js';
import { MeetingRequestsController } from './meeting-requests.controller.js';
import { MeetingsController } from './meetings.controller.js';
import { NeedsController } from './needs.controller.js';
import { OwnPlace } from './own-place.js';
import { ParticipationController } from './participation.controller.js';
import { MatchmakingDelegationsController } from './people/delegations.controller.js';
import { EngagementsController } from './people/engagements.controller.js';
import { FairParticipant } from './people/fair-participant.js';
import { InterpretersController } from './people/interpreters.controller.js';
import { ParticipantPeopleController } from './people/participant-people.controller.js';
import { MatchmakingParticipantsController } from './people/participants.controller.js';
import { RepresentativesController } from './people/representatives.controller.js';
import { OwnSheetController } from './sheets/own-sheet.controller.js';
import { SheetsController } from './sheets/sheets.controller.js';
import { WishesController } from './wishes/wishes.controller.js';

@Module({
  providers: [FairParticipant, OwnPlace],
  controllers: [
    EngagementsController,
    InterpretersController,
    ArrivalsController,
    DeskController,
    PlanController,
    MatchesController,
    MatchmakingDelegationsController,
    MatchmakingOverviewController,
    MatchmakingParticipantsController,
    MatchmakingProgrammeController,
    MeetingChangesController,
    MeetingRequestsController,
    MeetingsController,
    NeedsController,
    OwnSheetController,
    ParticipantPeopleController,
    ParticipationController,
    RepresentativesController,
    SheetsController,
    WishesController,
  ],
})
export class MatchmakingApiModule {}
