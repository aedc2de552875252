export { CommonSlotsQuery } from './common-slots.query.js';
export { ensureMayMeet } from './domain/ensure-may-meet.js';
export { isFound } from './domain/found.js';
export { pairKey, REQUEST_STATES, type RequestState } from './domain/request-states.js';
export { MeetingRequest } from './entities/meeting-request.entity.js';
export { Wish } from './entities/wish.entity.js';
export { GuestMattersQuery } from './leaving/guest-matters.query.js';
export { GuestReplies } from './leaving/guest-replies.service.js';
export { HandingOver } from './leaving/handing-over.service.js';
export { type Departure, Leaving } from './leaving/leaving.service.js';
export { type OpenMatters, OpenMattersQuery } from './leaving/open-matters.query.js';
export { WayBackQuery } from './leaving/way-back.query.js';
export { type MadeRequest, MeetingRequests, type NewRequest } from './meeting-requests.service.js';
export { type OwnParticipation, OwnParticipationQuery } from './participants/own-participation.query.js';
export {
  FOUND_ANSWERS,
  type FoundAnswer,
  type ParticipantLine,
  ParticipantListQuery,
  type ParticipantsFilter,
} from './participants/participant-list.query.js';
export { type Participation, ParticipationsQuery } from './participants/participations.query.js';
export { RequestAcceptance } from './request-acceptance.service.js';
export { RequestEnding } from './request-ending.service.js';
export { takesRequests } from './request-time.js';
export * from './requests.events.js';
export { RequestsModule } from './requests.module.js';
export { type RequestLine, RequestsQuery, type WaitingRequest } from './requests.query.js';
export { requestsSchema } from './requests.schema.js';
export { type FairWish, STILL_WISHED, WishesQuery, type WishLine } from './wishes/wishes.query.js';
export { Wishes } from './wishes/wishes.service.js';
