import type { AreaSchema } from '#platform/database';
import { MeetingRequest } from './entities/meeting-request.entity.js';
import { Wish } from './entities/wish.entity.js';
import { requestsInvariants } from './requests.invariants.js';

/** The tables were made with those of matchmaking. */
export const requestsSchema: AreaSchema = {
  entities: [MeetingRequest, Wish],
  migrations: [],
  invariants: requestsInvariants,
};
