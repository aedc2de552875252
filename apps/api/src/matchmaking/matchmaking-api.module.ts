import { Module } from '@nestjs/common';
import { MatchmakingOverviewController } from './matchmaking-overview.controller.js';
import { MatchmakingProgrammeController } from './matchmaking-programme.controller.js';
import { OwnPlace } from './own-place.js';
import { ParticipationController } from './participation.controller.js';
import { MatchmakingDelegationsController } from './people/delegations.controller.js';
import { EngagementsController } from './people/engagements.controller.js';
import { FairParticipant } from './people/fair-participant.js';
import { InterpretersController } from './people/interpreters.controller.js';
import { ParticipantPeopleController } from './people/participant-people.controller.js';
import { MatchmakingParticipantsController } from './people/participants.controller.js';
import { RepresentativesController } from './people/representatives.controller.js';

@Module({
  providers: [FairParticipant, OwnPlace],
  controllers: [
    EngagementsController,
    InterpretersController,
    MatchmakingDelegationsController,
    MatchmakingOverviewController,
    MatchmakingParticipantsController,
    MatchmakingProgrammeController,
    ParticipantPeopleController,
    ParticipationController,
    RepresentativesController,
  ],
  exports: [OwnPlace],
})
export class MatchmakingApiModule {}
