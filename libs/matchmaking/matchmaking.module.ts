import { Global, Module } from '@nestjs/common';
import { PlannedMeetings } from '#lib/fairs';
import { Absences } from './calendar/absences.service.js';
import { EngagementPlaces } from './calendar/engagement-places.service.js';
import { Engagements } from './calendar/engagements.service.js';
import { MeetingNames } from './calendar/meeting-names.query.js';
import { MatchmakingFollowsFair } from './matchmaking-follows-fair.service.js';
import { EnrolImported } from './participants/enrol-imported.listener.js';
import { Findability } from './participants/findability.service.js';
import { ParticipantSettings } from './participants/participant-settings.service.js';
import { Participants } from './participants/participants.service.js';
import { Availability } from './people/availability.service.js';
import { Delegations } from './people/delegations.service.js';
import { GroupingsQuery } from './people/groupings.query.js';
import { InterpretersQuery } from './people/interpreters.query.js';
import { Interpreters } from './people/interpreters.service.js';
import { PeopleQuery } from './people/people.query.js';
import { Representatives } from './people/representatives.service.js';
import { ProgrammeFollowing } from './programme-following.service.js';
import { OpenProgrammes } from './programme/open-programmes.service.js';
import { ProgrammeLock } from './programme/programme-lock.service.js';
import { ProgrammeQuery } from './programme/programme.query.js';
import { ParticipantNamesQuery } from './participants/participant-names.query.js';
import { ProgrammeSetupQuery } from './programme-setup.query.js';
import { Programmes } from './programmes.service.js';

const services = [
  Availability,
  Delegations,
  Engagements,
  Findability,
  GroupingsQuery,
  Interpreters,
  InterpretersQuery,
  OpenProgrammes,
  ParticipantSettings,
  Participants,
  PeopleQuery,
  ProgrammeLock,
  ProgrammeQuery,
  ParticipantNamesQuery,
  ProgrammeSetupQuery,
  Programmes,
  Representatives,
];

@Global()
@Module({
  providers: [
    Absences,
    EngagementPlaces,
    EnrolImported,
    MatchmakingFollowsFair,
    MeetingNames,
    { provide: PlannedMeetings, useClass: ProgrammeFollowing },
    ...services,
  ],
  exports: [...services, PlannedMeetings],
})
export class MatchmakingModule {}
