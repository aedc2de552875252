import { Actor } from '#lib/identity';
import { type Meeting, MeetingBooking, MeetingRequests } from '#lib/matchmaking';
import type { TestApp } from '../support/app.js';
import { FIRST_SLOT, type MadeMatchmaking, type MadeParticipant, makeParticipant } from './matchmaking.js';

const actor = ({ accountId, email }: MadeParticipant) =>
  new Actor(accountId, email, 'Lan', 'vi', true, false, []);

/** A request through the services, without HTTP. */
export async function asks(app: TestApp, from: MadeParticipant, to: MadeParticipant): Promise<string> {
  const wish = { inviteeId: to.participant.id, message: '', proposedSlot: null };
  const { id } = await app.transactions.run((tx) =>
    app.get(MeetingRequests).ask(tx, from.participant, wish, actor(from)),
  );
  return id;
}

/** Accepts a request in a slot, through the services, where participants book. */
export async function accepts(
  app: TestApp,
  by: MadeParticipant,
  requestId: string,
  slotStart: Date | null,
): Promise<Meeting> {
  const meeting = await app.transactions.run((tx) =>
    app.get(MeetingBooking).accept(tx, by.participant, { requestId, slotStart }, by.accountId),
  );
  return meeting!;
}

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
