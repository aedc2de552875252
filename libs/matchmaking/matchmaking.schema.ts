import type { AreaSchema } from '#platform/database';
import { matchmakingInvariants } from './matchmaking.invariants.js';
import { Meeting } from './entities/meeting.entity.js';
import { MeetingRequest } from './entities/meeting-request.entity.js';
import { Need } from './entities/need.entity.js';
import { Outcome } from './entities/outcome.entity.js';
import { Participant } from './entities/participant.entity.js';
import { Place } from './entities/place.entity.js';
import { Programme } from './entities/programme.entity.js';
import { MeetingTable } from './entities/table.entity.js';
import { Matchmaking1700000009000 } from './migrations/1700000009000-matchmaking.js';

export const matchmakingSchema: AreaSchema = {
  entities: [Meeting, MeetingRequest, MeetingTable, Need, Outcome, Participant, Place, Programme],
  migrations: [Matchmaking1700000009000],
  invariants: matchmakingInvariants,
};
