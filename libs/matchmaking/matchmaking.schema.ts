import type { AreaSchema } from '#platform/database';
import { Delegation } from './entities/delegation.entity.js';
import { Engaged } from './entities/engaged.entity.js';
import { Engagement } from './entities/engagement.entity.js';
import { Interpreter } from './entities/interpreter.entity.js';
import { Meeting } from './entities/meeting.entity.js';
import { MeetingParty } from './entities/meeting-party.entity.js';
import { Participant } from './entities/participant.entity.js';
import { Place } from './entities/place.entity.js';
import { Programme } from './entities/programme.entity.js';
import { Representation } from './entities/representation.entity.js';
import { Representative } from './entities/representative.entity.js';
import { MeetingTable } from './entities/table.entity.js';
import { matchmakingInvariants } from './matchmaking.invariants.js';
import { Matchmaking1700000009000 } from './migrations/1700000009000-matchmaking.js';
import { OwnAnswers1795912030000 } from './migrations/1795912030000-own-answers.js';
import { PlacesAndAnswers1795917000002 } from './migrations/1795917000002-places-and-answers.js';
import { LeftParticipants1795919000001 } from './migrations/1795919000001-left-participants.js';
import { MatchmakingVersions1795925000026 } from './migrations/1795925000026-matchmaking-versions.js';

export const matchmakingSchema: AreaSchema = {
  entities: [
    Delegation,
    Engaged,
    Engagement,
    Interpreter,
    Meeting,
    MeetingParty,
    MeetingTable,
    Participant,
    Place,
    Programme,
    Representation,
    Representative,
  ],
  migrations: [
    Matchmaking1700000009000,
    OwnAnswers1795912030000,
    PlacesAndAnswers1795917000002,
    LeftParticipants1795919000001,
    MatchmakingVersions1795925000026,
  ],
  invariants: matchmakingInvariants,
};
