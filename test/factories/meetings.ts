import type { Meeting } from '#lib/matchmaking';
import { type MadeRequest, MeetingRequests, RequestAcceptance } from '#lib/requests';
import type { TestApp } from '../support/app.js';
import { FIRST_SLOT, type MadeMatchmaking, type MadeParticipant, makeParticipant } from './matchmaking.js';

/** A request through the services, without HTTP, and the meeting that it became where nobody has to accept it. */
export function makeRequest(
  app: TestApp,
  {
    from,
    to,
    proposedSlot = null,
  }: { from: MadeParticipant; to: MadeParticipant; proposedSlot?: Date | null },
): Promise<MadeRequest> {
  const wish = { inviteeId: to.participant.id, message: 'Tôm khô', proposedSlot };
  return app.transactions.run((tx) =>
    app.get(MeetingRequests).ask(tx, from.participant, wish, from.accountId),
  );
}

/** The id of a request. */
export const asks = async (app: TestApp, from: MadeParticipant, to: MadeParticipant): Promise<string> =>
  (await makeRequest(app, { from, to })).id;

/** Accepts a request; null while the organiser's timetable has still to give it a slot. */
export const answersYes = (
  app: TestApp,
  by: MadeParticipant,
  requestId: string,
  slotStart: Date | null = null,
): Promise<Meeting | null> =>
  app.transactions.run((tx) =>
    app.get(RequestAcceptance).accept(tx, by.participant, { requestId, slotStart }, by.accountId),
  );

/** Accepts a request in a slot, where participants book. */
export const accepts = async (
  app: TestApp,
  by: MadeParticipant,
  requestId: string,
  slotStart: Date | null,
): Promise<Meeting> => (await answersYes(app, by, requestId, slotStart))!;

export const declines = (app: TestApp, by: MadeParticipant, requestId: string): Promise<void> =>
  app.transactions.run((tx) =>
    app.get(MeetingRequests).decline(tx, by.participant, requestId, 'Kín lịch', by.accountId),
  );

/** A booked meeting: the buyer asks, the exhibitor accepts. */
export const meet = async (
  app: TestApp,
  { buyer, exhibitor }: Pair,
  slotStart: Date | null,
): Promise<Meeting> => accepts(app, exhibitor, await asks(app, buyer, exhibitor), slotStart);

/** The slot at this place in the programme that `makeMatchmaking` sets up. */
export const slot = (at: number): Date => new Date(Date.parse(FIRST_SLOT) + at * 25 * 60_000);

export interface Pair {
  buyer: MadeParticipant;
  exhibitor: MadeParticipant;
}

/** A buyer and an exhibitor whose organisations speak these languages. */
export const makePair = async (
  app: TestApp,
  fair: MadeMatchmaking,
  [buying, exhibiting]: readonly [string[], string[]] = [['vi'], ['vi']],
): Promise<Pair> => ({
  buyer: await makeParticipant(app, fair, 'buyer', { languages: buying }),
  exhibitor: await makeParticipant(app, fair, 'exhibitor', { languages: exhibiting }),
});

/** How a piece of work ended: "ok", or the code of its refusal. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (error: { code: string }) => error.code,
  );
